package org.dandang.personnel.api.appointment;

/** Why somebody is adjusted, removed or demoted: 重点工作推进不力, 考核不称职, 违纪违法, 健康原因, 机构改革, 其他. */
public enum Ground {
  SLOW_PROGRESS,
  ASSESSMENT,
  MISCONDUCT,
  HEALTH,
  REORGANISATION,
  OTHER
}
