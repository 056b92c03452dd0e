package org.dandang.petition.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.persistence.Ids;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.Stale;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.domain.Report;
import org.dandang.petition.domain.Reports;
import org.dandang.petition.domain.SealedReport;

@ApplicationScoped
class StoredReports implements Reports {
  private final Ids ids = new Ids("petition_seq");

  @PersistenceContext(unitName = "petition")
  EntityManager em;

  @Override
  public long nextId() {
    return ids.next(em);
  }

  @Override
  public void add(Report report, SealedReport sealed) {
    em.persist(report);
    em.persist(sealed);
  }

  @Override
  public Report get(ReportId id, long seen) {
    Report report = find(id).orElseThrow(() -> new NotFound("report"));
    if (seen >= 0 && report.version() != seen) throw new Stale(id, seen, report.version());
    return report;
  }

  @Override
  public Optional<Report> find(ReportId id) {
    return Optional.ofNullable(em.find(Report.class, id.value()));
  }

  @Override
  public boolean knowsSource(String number) {
    return em.createQuery(
                "select count(r) from Report r where r.arrival.source = :number"
                    + " and r.standing.voided = false",
                Long.class)
            .setParameter("number", number)
            .getSingleResult()
        > 0;
  }

  @Override
  public Set<String> knownSources(Collection<String> numbers) {
    if (numbers.isEmpty()) return Set.of();
    return Set.copyOf(
        em.createQuery(
                "select r.arrival.source from Report r where r.arrival.source in :numbers"
                    + " and r.standing.voided = false",
                String.class)
            .setParameter("numbers", numbers)
            .getResultList());
  }

  @Override
  public void destroySealed(ReportId id) {
    em.remove(sealed(id));
  }

  @Override
  public SealedReport sealed(ReportId id) {
    return Optional.ofNullable(em.find(SealedReport.class, id.value()))
        .orElseThrow(() -> new NotFound("report"));
  }
}
