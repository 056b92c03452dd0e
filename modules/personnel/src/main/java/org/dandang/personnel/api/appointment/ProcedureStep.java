package org.dandang.personnel.api.appointment;

/** 动议, 民主推荐, 确定考察对象, 考察, 凡提四必, 本人陈述, 讨论决定, 任前公示, 发文, 选举任命, 试用期; for a dispatch 工作报告 and 总结. */
public enum ProcedureStep {
  MOTION,
  RECOMMENDATION,
  CANDIDATE,
  EXAMINATION,
  CHECKS,
  STATEMENT,
  DISCUSSION,
  NOTICE,
  ISSUE,
  ELECTION,
  PROBATION,
  REPORT,
  CONCLUSION
}
