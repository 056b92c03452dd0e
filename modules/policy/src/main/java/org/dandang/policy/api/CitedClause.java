package org.dandang.policy.api;

import java.time.LocalDate;

/**
 * A clause as a decision cites it, to be kept with the decision in these words.
 *
 * @param inForce the document is issued and not repealed on the day asked for
 */
public record CitedClause(
    ClauseId id,
    String document,
    String documentNumber,
    int number,
    String text,
    LocalDate issuedOn,
    boolean inForce) {
  /** Such as 《激励乡镇干部担当作为若干措施》（天办发〔2018〕21号）第3条. */
  public String citation() {
    return "《" + document + "》（" + documentNumber + "）第" + number + "条";
  }
}
