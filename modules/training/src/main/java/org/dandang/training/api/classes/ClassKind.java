package org.dandang.training.api.classes;

/** What a class is for: 任职培训, 专题研讨, 业务培训, 理论轮训, 党员教育, 网络学习. */
public enum ClassKind {
  NEW_POST,
  SEMINAR,
  SKILLS,
  THEORY,
  PARTY_MEMBERS,
  ONLINE
}
