package org.dandang.personnel.api.dispatch;

/** 项目一线, 征地拆迁, 扶贫一线, 信访维稳, 其他. */
public enum DispatchLine {
  PROJECT,
  LAND,
  POVERTY,
  STABILITY,
  OTHER
}
