package org.dandang.personnel.persistence.exchange;

import static org.dandang.personnel.persistence.exchange.CarriedRows.day;

import java.util.List;
import org.dandang.personnel.domain.exchange.RowKind;

/** What hangs on units and persons, in the order in which it may be written. */
final class CarriedParts {
  private static final String UNIT = "join personnel_unit u on u.public_code = f.c1";
  private static final String PERSON = "join personnel_person p on p.public_code = f.c1";

  static final List<CarriedPart> ALL =
      List.of(
          new CarriedPart(
              RowKind.UNIT_NAME,
              "personnel_unit_name",
              "personnel_part_seq",
              List.of("unit_id", "name", "pinyin", "begins", "ends"),
              List.of("u.id", "f.c2", "f.c3", day(4), day(5)),
              UNIT),
          new CarriedPart(
              RowKind.UNIT_PLACE,
              "personnel_unit_place",
              "personnel_part_seq",
              List.of("unit_id", "parent_id", "begins", "ends"),
              List.of("u.id", "o.id", day(3), day(4)),
              UNIT + " join personnel_unit o on o.public_code = f.c2"),
          new CarriedPart(
              RowKind.SUCCESSION,
              "personnel_unit_succession",
              "personnel_unit_seq",
              List.of("predecessor_id", "successor_id", "kind", "on_day", "document", "version"),
              List.of("u.id", "o.id", "f.c3", day(4), "f.c5", "1"),
              UNIT + " join personnel_unit o on o.public_code = f.c2"),
          new CarriedPart(
              RowKind.CADRE,
              "personnel_cadre_period",
              "personnel_part_seq",
              List.of("person_id", "establishment", "ground", "begins", "ends"),
              List.of("p.id", "f.c2", "f.c3", day(4), day(5)),
              PERSON),
          new CarriedPart(
              RowKind.ENGAGEMENT,
              "personnel_engagement",
              "personnel_part_seq",
              List.of(
                  "person_id",
                  "kind",
                  "unit_id",
                  "title",
                  "level",
                  "management",
                  "second_line",
                  "party_secretary",
                  "team_order",
                  "begins",
                  "ends"),
              List.of(
                  "p.id",
                  "f.c2",
                  "u.id",
                  "f.c4",
                  "f.c5",
                  "f.c6",
                  "cast(f.c7 as boolean)",
                  "cast(f.c8 as boolean)",
                  "cast(f.c9 as integer)",
                  day(10),
                  day(11)),
              PERSON + " join personnel_unit u on u.public_code = f.c3"),
          new CarriedPart(
              RowKind.RANK,
              "personnel_rank_held",
              "personnel_part_seq",
              List.of("person_id", "rank", "begins", "ends"),
              List.of("p.id", "f.c2", day(3), day(4)),
              PERSON),
          new CarriedPart(
              RowKind.KIN,
              "personnel_kinship",
              "personnel_part_seq",
              List.of("person_id", "relative_id", "relation"),
              List.of("p.id", "o.id", "f.c3"),
              PERSON + " join personnel_person o on o.public_code = f.c2"));

  private CarriedParts() {}
}
