package org.dandang.personnel.api.post;

import jakarta.validation.Valid;
import java.util.List;

/** Commands about posts. */
public interface PostDesk {
  List<PostId> create(List<@Valid CreatePost> commands);

  void amend(@Valid AmendPost command);

  void set(@Valid SetForCultivation command);

  void review(@Valid ReviewCultivation command);

  void endCultivation(@Valid EndPost command);

  void abolish(@Valid EndPost command);

  void voidPost(@Valid EndPost command);
}
