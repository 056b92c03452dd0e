package org.dandang.policy.api;

/** Where it was made known: 会议, 报纸, 电视, 网站, 微信公众号, 宣传栏. */
public enum Platform {
  MEETING,
  NEWSPAPER,
  TELEVISION,
  WEBSITE,
  WECHAT,
  NOTICE_BOARD
}
