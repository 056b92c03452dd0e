package org.dandang.personnel.persistence.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.dandang.kernel.persistence.Ids;
import org.dandang.personnel.api.post.PostId;
import org.dandang.personnel.domain.post.Post;
import org.dandang.personnel.domain.post.Posts;
import org.dandang.personnel.persistence.Kept;

@ApplicationScoped
class JpaPosts implements Posts {
  private final Ids ids = new Ids("personnel_post_seq");
  private final Kept<Post> kept = new Kept<>(Post.class, Post::version);

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Override
  public PostId nextId() {
    return new PostId(ids.next(em));
  }

  @Override
  public Post get(PostId id) {
    return kept.get(em, id.value());
  }

  @Override
  public Post get(PostId id, long seen) {
    return kept.get(em, id.value(), seen);
  }

  @Override
  public List<Post> getAll(Collection<PostId> ids) {
    if (ids.isEmpty()) return List.of();
    return em.createQuery("select p from Post p where p.id in :ids", Post.class)
        .setParameter("ids", ids.stream().map(PostId::value).toList())
        .getResultList();
  }

  @Override
  public void addAll(List<Post> posts) {
    kept.addAll(em, posts);
  }
}
