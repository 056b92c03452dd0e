package org.dandang.petition.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.persistence.HistoryReader;
import org.dandang.petition.domain.Report;

/** What happened to a report's rows, with names where the rows hold persons. */
@ApplicationScoped
class ReportHistory {
  private static final Set<String> PERSONS =
      Set.of(
          "registrar",
          "second_recorder",
          "feedback_second",
          "routed_by",
          "first_handler",
          "second_handler",
          "reviewer",
          "approved_by",
          "passed_by",
          "proposer",
          "person_id",
          "requester",
          "decided_by");

  @PersistenceContext(unitName = "petition")
  EntityManager em;

  @Inject ReportFile file;
  @Inject Names names;

  List<HistoryRow> of(Report report) {
    HistoryReader reader = HistoryReader.of(em, "petition");
    List<HistoryRow> rows =
        Stream.of(
                reader.rows("petition_report", report.id().value()).stream(),
                report.allegations().stream()
                    .flatMap(one -> reader.rows("petition_allegation", one.id()).stream()),
                file.letters(report).stream()
                    .flatMap(one -> reader.rows("petition_inquiry", one.id().value()).stream()),
                file.clarifications(report).stream()
                    .flatMap(
                        one -> reader.rows("petition_clarification", one.id().value()).stream()))
            .flatMap(each -> each)
            .filter(row -> !row.column().equals("version"))
            .sorted(Comparator.comparing(HistoryRow::at))
            .toList();
    Map<PersonId, String> called = names.of(persons(rows));
    return rows.stream().map(row -> named(row, called)).toList();
  }

  private static Set<PersonId> persons(List<HistoryRow> rows) {
    return rows.stream()
        .filter(row -> PERSONS.contains(row.column()))
        .flatMap(row -> Stream.of(row.before(), row.after()))
        .filter(value -> value.matches("[1-9]\\d*"))
        .map(value -> new PersonId(Long.parseLong(value)))
        .collect(Collectors.toSet());
  }

  private static HistoryRow named(HistoryRow row, Map<PersonId, String> called) {
    if (!PERSONS.contains(row.column())) return row;
    return new HistoryRow(
        row.at(),
        row.actor(),
        row.reason(),
        row.op(),
        row.column(),
        named(row.before(), called),
        named(row.after(), called));
  }

  private static String named(String id, Map<PersonId, String> called) {
    return id.matches("[1-9]\\d*") ? called.getOrDefault(new PersonId(Long.parseLong(id)), id) : id;
  }
}
