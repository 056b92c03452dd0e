package org.dandang.personnel.persistence.exchange;

import java.util.EnumMap;
import java.util.Map;
import org.dandang.personnel.domain.exchange.RowKind;

/** What the other half gets to know of people and units, and nothing more. */
final class HandedRows {
  static final Map<RowKind, String> OF = new EnumMap<>(RowKind.class);

  static {
    OF.put(
        RowKind.UNIT,
        "select public_code, code, kind, industry, place_order, begins, ends, voided"
            + " from personnel_unit order by id");
    OF.put(
        RowKind.UNIT_NAME,
        "select u.public_code, n.name, n.pinyin, n.begins, n.ends from personnel_unit_name n"
            + " join personnel_unit u on u.id = n.unit_id order by n.id");
    OF.put(
        RowKind.UNIT_PLACE,
        "select u.public_code, o.public_code as parent, n.begins, n.ends"
            + " from personnel_unit_place n join personnel_unit u on u.id = n.unit_id"
            + " join personnel_unit o on o.id = n.parent_id order by n.id");
    OF.put(
        RowKind.SUCCESSION,
        "select u.public_code, o.public_code as successor, n.kind, n.on_day, n.document"
            + " from personnel_unit_succession n"
            + " join personnel_unit u on u.id = n.predecessor_id"
            + " join personnel_unit o on o.id = n.successor_id order by n.id");
    OF.put(
        RowKind.PERSON,
        "select public_code, name, pinyin, pinyin_run, initials, sex, birth, ethnic, political,"
            + " party_joined, education, voided from personnel_person order by id");
    OF.put(
        RowKind.CADRE,
        "select p.public_code, n.establishment, n.ground, n.begins, n.ends"
            + " from personnel_cadre_period n"
            + " join personnel_person p on p.id = n.person_id order by n.id");
    OF.put(
        RowKind.ENGAGEMENT,
        "select p.public_code, n.kind, u.public_code as unit, n.title, n.level, n.management,"
            + " n.second_line, n.party_secretary, n.team_order, n.begins, n.ends"
            + " from personnel_engagement n join personnel_person p on p.id = n.person_id"
            + " join personnel_unit u on u.id = n.unit_id order by n.id");
    OF.put(
        RowKind.RANK,
        "select p.public_code, n.rank, n.begins, n.ends from personnel_rank_held n"
            + " join personnel_person p on p.id = n.person_id order by n.id");
    OF.put(
        RowKind.KIN,
        "select p.public_code, o.public_code as relative, n.relation from personnel_kinship n"
            + " join personnel_person p on p.id = n.person_id"
            + " join personnel_person o on o.id = n.relative_id order by n.id");
  }

  private HandedRows() {}
}
