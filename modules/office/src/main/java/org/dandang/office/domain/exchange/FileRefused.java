package org.dandang.office.domain.exchange;

import org.dandang.kernel.desk.Courier.Kind;
import org.dandang.kernel.rule.RuleViolation;

/** A file from the other half is not taken; each reason has its own words. */
public final class FileRefused extends RuleViolation {
  private static final long serialVersionUID = 1L;

  private FileRefused(String code, Object... arguments) {
    super(code, arguments);
  }

  static FileRefused foreign() {
    return new FileRefused("office.exchange-foreign");
  }

  static FileRefused truncated() {
    return new FileRefused("office.exchange-truncated");
  }

  static FileRefused unknownEdition(String edition) {
    return new FileRefused("office.exchange-edition", edition);
  }

  static FileRefused tampered() {
    return new FileRefused("office.exchange-tampered");
  }

  static FileRefused otherCounty(String theirs, String ours) {
    return new FileRefused("office.exchange-county", theirs, ours);
  }

  static FileRefused ofADemo(String banner) {
    return new FileRefused("office.exchange-demo", banner);
  }

  static FileRefused otherKind(Kind found, Kind wanted) {
    return new FileRefused("office.exchange-kind", found, wanted);
  }

  static FileRefused old(long number, long taken) {
    return new FileRefused("office.exchange-old", number, taken);
  }

  static FileRefused taken(long number) {
    return new FileRefused("office.exchange-taken", number);
  }

  static FileRefused malformedKey() {
    return new FileRefused("office.exchange-key");
  }

  /** No partner's key is known here. */
  public static FileRefused noPartner() {
    return new FileRefused("office.exchange-no-partner");
  }

  /** The operator has not said which county this is. */
  public static FileRefused noCounty() {
    return new FileRefused("office.exchange-no-county");
  }
}
