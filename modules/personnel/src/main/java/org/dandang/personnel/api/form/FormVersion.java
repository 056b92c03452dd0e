package org.dandang.personnel.api.form;

import java.util.Arrays;
import java.util.Optional;

/** A version of the exchange file. */
public enum FormVersion {
  LONG_USED("3.2.1.6"),
  /** With 到龄年月 and 改革前任职年龄界限. */
  OF_2025("3.2.1.16");

  private final String number;

  FormVersion(String number) {
    this.number = number;
  }

  /** Such as {@code 3.2.1.6}. */
  public String number() {
    return number;
  }

  public static Optional<FormVersion> ofNumber(String number) {
    return Arrays.stream(values()).filter(version -> version.number.equals(number)).findFirst();
  }
}
