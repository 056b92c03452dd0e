package org.dandang.personnel.api.person;

import java.time.LocalDate;
import org.dandang.kernel.code.CodeTable;
import org.dandang.kernel.code.CodeTable.Code;

/**
 * Ranks without a leading post: the 非领导职务 of before 2019-06-01 and the twelve ranks since (GW-19).
 * When each can be given and what it is called stands in the national table.
 */
public enum Rank {
  CONSULTANT("33"),
  DEPUTY_CONSULTANT("34"),
  PRINCIPAL_STAFF("35"),
  DEPUTY_PRINCIPAL_STAFF("36"),
  STAFF_MEMBER("37"),
  CLERK("38"),
  INSPECTOR_1("01"),
  INSPECTOR_2("02"),
  CONSULTANT_1("03"),
  CONSULTANT_2("04"),
  CONSULTANT_3("05"),
  CONSULTANT_4("06"),
  PRINCIPAL_STAFF_1("07"),
  PRINCIPAL_STAFF_2("08"),
  PRINCIPAL_STAFF_3("09"),
  PRINCIPAL_STAFF_4("10"),
  STAFF_MEMBER_1("11"),
  STAFF_MEMBER_2("12");

  /** Ranks given under the regulations of 1993 went over into the law of that day. */
  private static final LocalDate CIVIL_SERVICE_LAW = LocalDate.of(2006, 1, 1);

  private final String code;

  Rank(String code) {
    this.code = code;
  }

  /** Its code in the national table. */
  public String code() {
    return code;
  }

  /** Whether this rank can be given on the day. */
  public boolean existsOn(LocalDate day) {
    LocalDate asked = day.isBefore(CIVIL_SERVICE_LAW) ? CIVIL_SERVICE_LAW : day;
    return CodeTable.RANK.find(code, asked).isPresent();
  }

  /** Its line of the national table. */
  public Code line() {
    return CodeTable.RANK.ever(code);
  }
}
