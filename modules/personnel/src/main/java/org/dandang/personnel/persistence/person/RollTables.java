package org.dandang.personnel.persistence.person;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.personnel.persistence.Lean;
import org.dandang.personnel.persistence.Sql;

/**
 * Where the roll is read: along its own index, or, where somebody is looked for, from those who are
 * found. One character leads along the list's order from the first row, whoever many share it;
 * longer parts are few and are sorted; readings and numbers have indexes of their own on persons.
 */
record RollTables(By by, Optional<NameSearch> name) {
  static final String BIRTH = "r.birth";
  static final String PERSON = "r.cadre_id";

  /** What leads to the rows. */
  enum By {
    ROLL,
    SIGN,
    PIECES,
    PERSON
  }

  static RollTables of(PersonSought sought) {
    NameSearch name = new NameSearch(sought.typed());
    if (name.typed().isEmpty()) return new RollTables(By.ROLL, Optional.empty());
    if (!sought.isWritten()) return new RollTables(By.PERSON, Optional.empty());
    return new RollTables(name.isSign() ? By.SIGN : By.PIECES, Optional.of(name));
  }

  Lean on(LocalDate day) {
    Lean lean =
        new Lean("r.cadre_id, r.unit_id", tables())
            .join("p", new Sql().add("join personnel_person p on p.id = r.cadre_id"))
            .join(
                "m",
                new Sql()
                    .add("left join personnel_engagement m on m.person_id = r.cadre_id")
                    .add("and m.kind = 'POST' and")
                    .inForce("m", day))
            .join(
                "n",
                new Sql()
                    .add("left join personnel_unit_name n on n.unit_id = r.unit_id and")
                    .inForce("n", day));
    return by == By.PERSON ? lean.among("p") : lean;
  }

  /** The conditions on these tables begin with where. */
  Sql where(LocalDate day) {
    Sql where = new Sql().add("where").inForce("r", day);
    if (by == By.SIGN) where.add("and s.sign = ?", name.orElseThrow().typed());
    return by == By.PERSON ? where.add("and not p.voided") : where;
  }

  /** The column of the list's order. */
  String pinyin() {
    return by == By.SIGN ? "s.pinyin" : by == By.PERSON ? "p.pinyin" : "r.pinyin";
  }

  /** What makes that order total. */
  String person() {
    return by == By.SIGN ? "s.cadre_id" : by == By.PERSON ? "p.id" : PERSON;
  }

  private Sql tables() {
    Sql from = new Sql().add("from");
    return switch (by) {
      case ROLL -> from.add("personnel_roll r");
      case SIGN ->
          from.add("personnel_name_sign s join personnel_roll r on r.cadre_id = s.cadre_id");
      case PIECES ->
          name.orElseThrow().people(from).add("f join personnel_roll r on r.cadre_id = f.id");
      case PERSON -> from.add("personnel_person p join personnel_roll r on r.cadre_id = p.id");
    };
  }
}
