package org.dandang.commendation.api;

/** Why an award is taken back (GW-56). */
public enum RevocationGround {
  /** 弄虚作假，骗取奖励. */
  FRAUD,
  /** 隐瞒严重错误或者严重违反规定程序. */
  CONCEALMENT,
  /** 有严重违纪违法等行为，影响称号声誉. */
  MISCONDUCT
}
