package org.dandang.accountability.api;

/** Two kinds of case with two gates: 问责, 立案审查. */
public enum CaseKind {
  ACCOUNTABILITY,
  DISCIPLINARY
}
