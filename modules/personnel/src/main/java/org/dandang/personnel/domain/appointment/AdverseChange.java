package org.dandang.personnel.domain.appointment;

import java.time.LocalDate;

/**
 * An adjustment or removal for slow progress of key work, with the facts and what the person said.
 * It leaves the ordinary views once the time is over in which it bars anything; the decision itself
 * stays in the ledger.
 *
 * @param waived the person was heard and said to have nothing to say
 * @param appeal how a review or an appeal ended or stands; empty where nobody asked
 * @param months for how long it bars
 */
public record AdverseChange(
    LocalDate on, String facts, String statement, boolean waived, String appeal, int months) {
  public boolean isShownOn(LocalDate day) {
    return !day.isBefore(on) && day.isBefore(on.plusMonths(months));
  }

  /** Facts and statement stand together: neither is told without the other. */
  public String told() {
    return "事由：重点工作推进不力。事实：" + (facts.isBlank() ? "见决定" : facts) + " 本人陈述：" + said() + appealed();
  }

  private String appealed() {
    return appeal.isBlank() ? "" : " 复核申诉：" + appeal + "。";
  }

  private String said() {
    if (!statement.isBlank()) return statement;
    return waived ? "本人放弃陈述" : "无记录";
  }
}
