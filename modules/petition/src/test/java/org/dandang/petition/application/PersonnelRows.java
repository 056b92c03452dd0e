package org.dandang.petition.application;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.test.TestUnit;
import org.dandang.personnel.api.appointment.ChangeKind;
import org.dandang.personnel.api.appointment.ChangeState;
import org.dandang.personnel.api.assessment.Grade;

/** What personnel has written, on the real database; files of persons themselves are left out. */
final class PersonnelRows {
  private static final AtomicLong NEXT = new AtomicLong(930_000);

  private PersonnelRows() {}

  static long change(PersonId person, ChangeKind kind, ChangeState state, LocalDate on) {
    long id = NEXT.incrementAndGet();
    write(
        "insert into personnel_change (id, appointment_id, person_id, label_name, label_pinyin,"
            + " label_unit, label_post, unit_id, kind, state, from_level, management, to_unit_id,"
            + " to_unit_name, to_title, to_level, party_secretary, tags, statement_waived,"
            + " file_checked, matters_checked, reports_checked, effective_on, voided)"
            + " values (?1, 1, ?2, '某某', 'mou', '某镇', '副镇长', 1, ?3, ?4, 'TOWNSHIP_DEPUTY',"
            + " 'COUNTY', 1, '某镇', '干部', 'STAFF', false, '', false, true, true, true, ?5, false)",
        id,
        person.value(),
        kind.name(),
        state.name(),
        on);
    return id;
  }

  static void grade(PersonId person, Grade grade, LocalDate on) {
    long assessment = NEXT.incrementAndGet();
    write(
        "insert into personnel_assessment (id, version, kind, year, title, unit_id, unit_name,"
            + " appraised, state, confirmed_on, voided)"
            + " values (?1, 1, 'ANNUAL', 2018, '年度考核', 1, '某镇', 20, 'CONFIRMED', ?2, false)",
        assessment,
        on);
    write(
        "insert into personnel_grade_given (id, assessment_id, person_id, label_name, label_pinyin,"
            + " label_unit, label_post, unit_id, grade, remark, final_from)"
            + " values (?1, ?2, ?3, '某某', 'mou', '某镇', '副镇长', 1, ?4, '', ?5)",
        NEXT.incrementAndGet(),
        assessment,
        person.value(),
        grade.name(),
        on);
  }

  /** The files of two become one, and with them what was written of the second. */
  static long merged(PersonId kept, PersonId gone) {
    long id = NEXT.incrementAndGet();
    write(
        "insert into personnel_merge (id, version, kept_id, gone_id, reason, basis_kind,"
            + " basis_document, basis_on, basis_signer, entered_by)"
            + " values (?1, 1, ?2, ?3, '同一人', 'SLIP', '合并单', date '2019-02-19', '部长', 'tester')",
        id,
        kept.value(),
        gone.value());
    write(
        "update personnel_change set person_id = ?1 where person_id = ?2",
        kept.value(),
        gone.value());
    return id;
  }

  static void parted(long merge) {
    write(
        "update personnel_merge set parted_on = date '2019-02-20', parted_reason = '两人' where id = ?1",
        merge);
  }

  static void voided(long change) {
    write("update personnel_change set voided = true where id = ?1", change);
  }

  /** Every row that is not of petition, its history and the audit log among them. */
  static String all() {
    StringBuilder all = new StringBuilder();
    TestUnit.of("personnel")
        .run(
            em ->
                tables(em)
                    .forEach(
                        table ->
                            all.append(table)
                                .append(
                                    em.createNativeQuery(
                                            "select cast(t as text) from "
                                                + table
                                                + " t order by 1")
                                        .getResultList())));
    return all.toString();
  }

  private static List<String> tables(EntityManager em) {
    List<?> names =
        em.createNativeQuery(
                "select tablename from pg_tables where schemaname = current_schema()"
                    + " and tablename not like 'petition%' order by 1")
            .getResultList();
    return names.stream().map(String.class::cast).toList();
  }

  private static void write(String sql, Object... values) {
    TestUnit.of("personnel")
        .run(
            em -> {
              em.createNativeQuery("set local session_replication_role = replica").executeUpdate();
              Query query = em.createNativeQuery(sql);
              for (int place = 0; place < values.length; place++)
                query.setParameter(place + 1, values[place]);
              query.executeUpdate();
            });
  }
}
