package org.dandang.accountability.persistence;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.persistence.HistoryReader;

/** What happened to a file and to all that hangs on it, in one order, with persons by name. */
record Histories(EntityManager em, Function<Collection<PersonId>, Names> names) {
  private static final Set<String> PERSONS =
      Set.of(
          "keeper",
          "reviewer",
          "verifier",
          "giver",
          "approver",
          "person_id",
          "for_discipline",
          "for_organisation",
          "first_officer",
          "second_officer",
          "trial_officer",
          "first_handler",
          "second_handler",
          "discipline_signer",
          "organisation_signer");

  private static final Map<String, Map<String, String>> PARTS =
      Map.of(
          "accountability_case",
          Map.of(
              "accountability_case_subject",
              "select id from accountability_case_subject where case_id = ?1",
              "accountability_disposition",
              "select d.id from accountability_disposition d"
                  + " join accountability_case_subject s on s.id = d.subject_id"
                  + " where s.case_id = ?1",
              "accountability_appeal",
              "select id from accountability_appeal where case_id = ?1"),
          "accountability_tolerance",
          Map.of(
              "accountability_grant",
              "select id from accountability_grant where tolerance_id = ?1",
              "accountability_tolerance_appeal",
              "select id from accountability_tolerance_appeal where tolerance_id = ?1"));

  List<HistoryRow> of(String table, long id) {
    HistoryReader reader = HistoryReader.of(em, "accountability");
    List<HistoryRow> rows = new ArrayList<>(reader.rows(table, id));
    PARTS
        .getOrDefault(table, Map.of())
        .forEach(
            (part, select) -> {
              for (Object one : em.createNativeQuery(select).setParameter(1, id).getResultList())
                rows.addAll(reader.rows(part, ((Number) one).longValue()));
            });
    rows.sort(Comparator.comparing(HistoryRow::at));
    return named(rows);
  }

  private List<HistoryRow> named(List<HistoryRow> rows) {
    Set<PersonId> asked =
        rows.stream()
            .filter(row -> PERSONS.contains(row.column()))
            .flatMap(row -> Stream.of(row.before(), row.after()))
            .filter(value -> value.matches("\\d+"))
            .map(value -> new PersonId(Long.parseLong(value)))
            .collect(Collectors.toSet());
    Names known = names.apply(asked);
    return rows.stream()
        .map(row -> PERSONS.contains(row.column()) ? named(row, known) : row)
        .toList();
  }

  private static HistoryRow named(HistoryRow row, Names known) {
    return new HistoryRow(
        row.at(),
        row.actor(),
        row.reason(),
        row.op(),
        row.column(),
        name(row.before(), known),
        name(row.after(), known));
  }

  private static String name(String value, Names known) {
    return value.matches("\\d+") ? known.name(new PersonId(Long.parseLong(value))) : value;
  }
}
