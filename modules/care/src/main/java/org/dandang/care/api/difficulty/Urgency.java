package org.dandang.care.api.difficulty;

/** 一般, 较急, 紧急. */
public enum Urgency {
  NORMAL,
  SOON,
  URGENT
}
