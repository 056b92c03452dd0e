package org.dandang.personnel.api.pool;

/** 分类干部库, 优秀年轻干部库, 后备干部库: into the latter two people are nominated. */
public enum PoolKind {
  CLASSIFIED,
  YOUNG,
  RESERVE;

  /** Whoever comes in was nominated and confirmed. */
  public boolean nominates() {
    return this != CLASSIFIED;
  }
}
