package org.dandang.care.api.health;

/** 体检, 休假, 探望慰问, 家访. */
public enum CareKind {
  CHECK_UP,
  LEAVE,
  CONDOLENCE,
  HOME_VISIT
}
