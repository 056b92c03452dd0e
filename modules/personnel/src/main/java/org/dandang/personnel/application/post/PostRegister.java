package org.dandang.personnel.application.post;

import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.UnitDirectory;
import org.dandang.personnel.api.UnitOnDay;
import org.dandang.personnel.api.post.AmendPost;
import org.dandang.personnel.api.post.CreatePost;
import org.dandang.personnel.api.post.EndPost;
import org.dandang.personnel.api.post.PostDesk;
import org.dandang.personnel.api.post.PostId;
import org.dandang.personnel.api.post.ReviewCultivation;
import org.dandang.personnel.api.post.SetForCultivation;
import org.dandang.personnel.domain.FutureDay;
import org.dandang.personnel.domain.post.Post;
import org.dandang.personnel.domain.post.Posts;
import org.dandang.personnel.domain.unit.UnitEnded;

@ApplicationScoped
@Transactional
@Permits(PERSONNEL_OFFICER)
class PostRegister implements PostDesk {
  @Inject Posts posts;
  @Inject UnitDirectory units;
  @Inject BusinessDay business;

  @Override
  public List<PostId> create(List<CreatePost> commands) {
    List<Post> created = new ArrayList<>();
    commands.stream()
        .map(CreatePost::on)
        .distinct()
        .forEach(day -> created.addAll(createdOn(day, commands)));
    posts.addAll(created);
    return created.stream().map(Post::id).toList();
  }

  @Override
  public void amend(AmendPost command) {
    posts.get(command.post(), command.seen()).amend(command);
  }

  @Override
  public void review(ReviewCultivation command) {
    FutureDay.refuse(command.on(), business.today());
    posts.get(command.post(), command.seen()).review(command);
  }

  @Override
  public void set(SetForCultivation command) {
    posts.get(command.post(), command.seen()).cultivate(command);
  }

  @Override
  public void endCultivation(EndPost command) {
    posts.get(command.post(), command.seen()).endCultivation(command.amendment());
  }

  @Override
  public void abolish(EndPost command) {
    posts.get(command.post(), command.seen()).abolish(command.amendment());
  }

  @Override
  public void voidPost(EndPost command) {
    posts.get(command.post(), command.seen()).voidPost(command.amendment());
  }

  private List<Post> createdOn(LocalDate day, List<CreatePost> commands) {
    List<CreatePost> ofDay = commands.stream().filter(command -> command.on().equals(day)).toList();
    var names = units.onDay(ofDay.stream().map(CreatePost::unit).distinct().toList(), day);
    return ofDay.stream().map(c -> new Post(posts.nextId(), c, name(names, c.unit()))).toList();
  }

  private static String name(java.util.Map<UnitId, UnitOnDay> names, UnitId unit) {
    UnitOnDay found = names.get(unit);
    if (found == null) throw new UnitEnded(unit);
    return found.name();
  }
}
