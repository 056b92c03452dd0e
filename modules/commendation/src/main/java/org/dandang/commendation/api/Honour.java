package org.dandang.commendation.api;

import java.util.Optional;

/** What a category honours, as far as the overview counts it. */
public enum Honour {
  RED_FLAG_VILLAGE("village_awards"),
  BACKING_UNIT("backing_unit_awards"),
  MODEL_WORKER("model_awards"),
  TOWNSHIP_CADRE("township_cadre_awards"),
  TASK_GROUP_MEMBER("task_group_awards"),
  OTHER(null);

  private final String figure;

  Honour(String figure) {
    this.figure = figure;
  }

  /** Key of the overview's figure that counts it. */
  public Optional<String> figure() {
    return Optional.ofNullable(figure);
  }
}
