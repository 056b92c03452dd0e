package org.dandang.personnel.api.pool;

/** How somebody left a pool: used (提拔使用), removed, or no longer named by the rule. */
public enum Outcome {
  USED,
  REMOVED,
  RULE
}
