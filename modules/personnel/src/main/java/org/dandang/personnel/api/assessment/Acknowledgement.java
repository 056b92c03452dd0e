package org.dandang.personnel.api.assessment;

/** 签字认可, 签字但有异议, 拒绝签字. */
public enum Acknowledgement {
  AGREED,
  OBJECTED,
  REFUSED
}
