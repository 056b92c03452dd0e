package org.dandang.office.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.persistence.HistoryReader;
import org.dandang.kernel.persistence.ListReader;
import org.dandang.kernel.rule.NotFound;
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
        .yearOf("year", "n.year")
        .sort("givenAt", "n.givenAt")
        .sort("ordinal", "n.ordinal")
        .order("n.year desc, n.kind, n.ordinal desc")
        .read(query);
  }

  @Override
  public List<SeriesRow> series() {
    return em.createQuery(
            "select new org.dandang.office.api.NumberRecords$SeriesRow(s.kind, s.year, s.last,"
                + " count(n.id), sum(case when n.standing.voided = true then 1 else 0 end))"
                + " from Series s join GivenNumber n on n.kind = s.kind and n.year = s.year"
                + " group by s.kind, s.year, s.last order by s.year desc, s.kind",
            SeriesRow.class)
        .getResultList();
  }

  @Override
  public NumberRow get(long number) {
    return em.createQuery(ROWS + " where n.id = :id", NumberRow.class)
        .setParameter("id", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound(number));
  }

  @Override
  public List<HistoryRow> history(long number) {
    return HistoryReader.of(em, "office").rows("office_number", number);
  }
}
