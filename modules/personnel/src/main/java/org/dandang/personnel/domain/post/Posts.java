package org.dandang.personnel.domain.post;

import java.util.Collection;
import java.util.List;
import org.dandang.personnel.api.post.PostId;

/** The establishment. */
public interface Posts {
  PostId nextId();

  Post get(PostId id);

  Post get(PostId id, long seen);

  /** In one go, to be changed. */
  List<Post> getAll(Collection<PostId> ids);

  void addAll(List<Post> posts);
}
