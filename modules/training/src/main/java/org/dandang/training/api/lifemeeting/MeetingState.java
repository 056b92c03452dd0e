package org.dandang.training.api.lifemeeting;

/** 会前准备, 已召开（整改中）, 整改完毕, 已取消. */
public enum MeetingState {
  PREPARING,
  HELD,
  CLOSED,
  CANCELLED
}
