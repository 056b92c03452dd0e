package org.dandang.personnel.api.appeal;

/** 复核 by those who decided; 申诉 to those above or to the civil service authority. */
public enum AppealKind {
  REVIEW,
  APPEAL
}
