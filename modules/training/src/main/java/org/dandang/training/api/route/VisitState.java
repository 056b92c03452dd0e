package org.dandang.training.api.route;

/** 已预约, 已参观, 已取消. */
public enum VisitState {
  BOOKED,
  VISITED,
  CANCELLED
}
