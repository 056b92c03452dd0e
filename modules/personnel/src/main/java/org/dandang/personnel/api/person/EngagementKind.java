package org.dandang.personnel.api.person;

/** 编制单位, 任职, 借调, 挂职, 驻村, 兼职: relations that a person may have at the same time. */
public enum EngagementKind {
  ESTABLISHMENT,
  POST,
  SECONDMENT,
  ATTACHMENT,
  VILLAGE,
  CONCURRENT
}
