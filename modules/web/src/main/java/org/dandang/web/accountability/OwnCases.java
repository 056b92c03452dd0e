package org.dandang.web.accountability;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.dandang.accountability.api.AccountabilityRecords;
import org.dandang.accountability.api.CaseId;
import org.dandang.accountability.api.CaseRow;
import org.dandang.kernel.list.ListQuery;

/** The cases that answer to whoever is signed in, to be named in another file. */
@RequestScoped
class OwnCases {
  private static final int MOST = 200;

  @Inject AccountabilityRecords records;

  List<CaseRow> of(Map<String, String> filters, Predicate<CaseRow> wanted) {
    return records.cases(new ListQuery(filters, List.of(), 0, MOST)).rows().stream()
        .filter(wanted)
        .toList();
  }

  /** By its number; nothing where no own case has it. */
  Optional<CaseId> named(String number) {
    if (number == null) return Optional.empty();
    return of(Map.of("number", number), row -> row.number().equals(number)).stream()
        .findFirst()
        .map(CaseRow::id);
  }
}
