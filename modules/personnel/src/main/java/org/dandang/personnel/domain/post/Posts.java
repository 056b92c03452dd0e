package org.dandang.personnel.domain.post;

import java.util.List;
import org.dandang.personnel.api.post.PostId;

/** The establishment. */
public interface Posts {
  PostId nextId();

  Post get(PostId id);

  Post get(PostId id, long seen);

  void addAll(List<Post> posts);
}
