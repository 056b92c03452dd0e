package org.dandang.office.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.persistence.ListReader;
import org.dandang.kernel.persistence.ListReader.Condition;
import org.dandang.office.api.NumberRecords;

@ApplicationScoped
@Permits({
  Role.PERSONNEL_OFFICER,
  Role.COMMENDATION_OFFICER,
  Role.CASE_MANAGER,
  Role.ACCOUNTABILITY_OFFICER,
  Role.COMMITTEE_CLERK
})
class NumberBook implements NumberRecords {
  private static final String ROWS =
      "select new org.dandang.office.api.NumberRecords$NumberRow(n.id, n.kind, n.year, n.ordinal,"
          + " n.givenAt, n.givenTo, n.standing.voided, n.standing.reason, n.version)"
          + " from GivenNumber n";

  @PersistenceContext(unitName = "office")
  EntityManager em;

  @Override
  public Listing<NumberRow> list(ListQuery query) {
    return ListReader.of(em, NumberRow.class, ROWS, "n.id")
        .prefix("kind", "n.kind")
        .filter("year", typed -> new Condition("n.year = :year", Map.of("year", year(typed))))
        .sort("givenAt", "n.givenAt")
        .sort("ordinal", "n.ordinal")
        .order("n.year desc, n.kind, n.ordinal desc")
        .read(query);
  }

  private static int year(String typed) {
    if (!typed.matches("\\d{4}"))
      throw new org.dandang.kernel.rule.InvalidInput("year", "kernel.not-a-year", typed);
    return Integer.parseInt(typed);
  }
}
