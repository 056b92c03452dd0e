package org.dandang.personnel.persistence.person;

import java.util.HexFormat;
import java.util.Locale;
import org.dandang.kernel.desk.Sealer;
import org.dandang.personnel.api.person.TypedNumber;
import org.dandang.personnel.persistence.Sql;

/**
 * What was typed into a search for a person: a whole ID number or telephone, found by its keyed
 * hash, or else part of the name or its reading. No part of a number finds anybody.
 */
record PersonSought(String typed, Sealer sealer) {
  PersonSought {
    typed = typed.strip();
  }

  /** Part of a name in characters; a number in wide digits is none. */
  boolean isWritten() {
    TypedNumber number = new TypedNumber(typed);
    return !number.isIdNumber() && !number.isPhone() && new NameSearch(typed).isWritten();
  }

  /** A condition on {@code p} that an index serves. */
  Sql condition(Sql sql) {
    TypedNumber number = new TypedNumber(typed);
    if (number.isIdNumber())
      return print(sql, "id_print", "id-number", number.value().toUpperCase(Locale.ROOT));
    if (number.isPhone()) return print(sql, "phone_print", "phone", number.value());
    return new NameSearch(typed).condition(sql);
  }

  private Sql print(Sql sql, String column, String purpose, String whole) {
    byte[] print = sealer.fingerprint(purpose, whole);
    return sql.add("and p." + column + " = decode(?, 'hex')", HexFormat.of().formatHex(print));
  }
}
