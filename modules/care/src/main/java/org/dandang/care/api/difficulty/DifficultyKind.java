package org.dandang.care.api.difficulty;

/** 生活, 工作, 健康, 家庭, 村务, 其他. */
public enum DifficultyKind {
  LIVING,
  WORK,
  HEALTH,
  FAMILY,
  VILLAGE,
  OTHER
}
