package org.dandang.policy.api;

/** Who issued it: 中央, 自治区, 市, 县, 部门. */
public enum PolicyLevel {
  CENTRAL,
  REGION,
  CITY,
  COUNTY,
  DEPARTMENT
}
