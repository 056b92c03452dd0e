package org.dandang.personnel.domain.person;

import org.dandang.kernel.rule.InvalidInput;
import org.dandang.personnel.api.person.TypedNumber;

/** A mobile number of eleven digits, or an office's with its area code; written without breaks. */
public record PhoneNumber(String value) {
  public PhoneNumber {
    TypedNumber typed = new TypedNumber(value);
    if (!typed.isPhone()) throw new InvalidInput("phone", "personnel.phone-wrong");
    value = typed.value();
  }
}
