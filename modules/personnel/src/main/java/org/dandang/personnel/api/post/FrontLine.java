package org.dandang.personnel.api.post;

/** 扶贫一线, 项目一线, 岗位一线, or a named field of work. */
public enum FrontLine {
  POVERTY,
  PROJECT,
  POST,
  FIELD
}
