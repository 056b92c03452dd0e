package org.dandang.accountability.api;

/** The two organs that consult: 纪检监察机关, 组织部门. */
public enum Organ {
  DISCIPLINE,
  ORGANISATION
}
