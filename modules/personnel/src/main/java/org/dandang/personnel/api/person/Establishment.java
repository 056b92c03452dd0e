package org.dandang.personnel.api.person;

/** 编制类型: 行政, 参公, 事业, 工勤. */
public enum Establishment {
  CIVIL_SERVICE,
  CIVIL_SERVICE_LIKE,
  INSTITUTION,
  SUPPORT
}
