package org.dandang.kernel.persistence;

import java.util.ArrayList;
import java.util.List;

/**
 * A column that names a person.
 *
 * @param key column that tells the row, besides the person where the person is part of it
 * @param spare what is done with a row that cannot be moved, because the person who is kept stands
 *     there already
 * @param clash condition in SQL on the row {@code g} and the person {@code :kept} under which it
 *     cannot be moved; empty where nothing stands in the way
 * @param decides whether writing such a row decides something about the person
 */
public record PersonColumn(
    String table, String column, String key, Spare spare, List<String> clash, boolean decides) {
  /** What becomes of the second row of two that say the same. */
  public enum Spare {
    /** It stays where it is, as a paper does that has been sent. */
    STAYS,
    /** It is voided with the reason. */
    VOIDED,
    /** It is taken out, and kept with the merge in full. */
    REMOVED
  }

  public static PersonColumn of(String table, String column) {
    return new PersonColumn(table, column, "id", Spare.STAYS, List.of(), false);
  }

  public static PersonColumn of(String table) {
    return of(table, "person_id");
  }

  /** In a table without a number of its own. */
  public PersonColumn toldBy(String other) {
    return new PersonColumn(table, column, other, spare, clash, decides);
  }

  /** A person stands once in the whole table. */
  public PersonColumn alone(Spare second) {
    return clashing("true", second);
  }

  /** A person stands once beside the same value of that column. */
  public PersonColumn once(String beside, Spare second) {
    return clashing("k." + beside + " = g." + beside, second);
  }

  /** A person stands once beside the same value of that column, the void ones left out. */
  public PersonColumn onceInForce(String beside) {
    return clashing("k." + beside + " = g." + beside + " and not k.voided", Spare.VOIDED);
  }

  /** A person stands once in a period. */
  public PersonColumn onceAtATime(String alike, Spare second) {
    return clashing(
        alike
            + " and k.begins <= coalesce(g.ends, k.begins) and g.begins <= coalesce(k.ends, g.begins)",
        second);
  }

  /** As the other of two columns whose pair stands once. */
  public PersonColumn pairedWith(String other) {
    return once(other, Spare.REMOVED).clash("g." + other + " = :kept", Spare.REMOVED);
  }

  /** The same person cannot stand in those columns of the row too. */
  public PersonColumn apartFrom(String... others) {
    PersonColumn apart = this;
    for (String other : others) apart = apart.clash("g." + other + " = :kept", spare);
    return apart;
  }

  public PersonColumn deciding() {
    return new PersonColumn(table, column, key, spare, clash, true);
  }

  private PersonColumn clashing(String alike, Spare second) {
    return clash(
        "exists (select 1 from " + table + " k where k." + column + " = :kept and " + alike + ")",
        second);
  }

  private PersonColumn clash(String condition, Spare second) {
    List<String> all = new ArrayList<>(clash);
    all.add(condition);
    return new PersonColumn(table, column, key, second, List.copyOf(all), decides);
  }
}
