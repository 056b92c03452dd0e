package org.dandang.petition.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.OptionalLong;
import org.dandang.kernel.desk.DataKeys;
import org.dandang.kernel.desk.Resealer;
import org.dandang.kernel.desk.SealedStore;
import org.dandang.kernel.desk.Sealer;
import org.dandang.kernel.persistence.SealedColumns;
import org.dandang.petition.domain.SealedReport;

/**
 * The keys of reports: only they are sealed again, not a word of a report is read for it. A report
 * from the days before reports had keys is given one.
 */
@ApplicationScoped
class SealedReportStore implements SealedStore {
  private static final String WITHOUT =
      " from SealedReport r where r.key is null and r.report > :after";

  @PersistenceContext(unitName = "petition")
  EntityManager em;

  @Inject Resealer resealer;
  @Inject DataKeys keys;
  @Inject Sealer sealer;

  @Override
  public String name() {
    return "petition.report";
  }

  @Override
  public long behind() {
    return wrapped().behind()
        + em.createQuery("select count(r)" + WITHOUT, Long.class)
            .setParameter("after", 0L)
            .getSingleResult();
  }

  @Override
  public OptionalLong renew(long after, int most) {
    List<SealedReport> bare =
        em.createQuery("select r" + WITHOUT + " order by r.report", SealedReport.class)
            .setParameter("after", after)
            .setMaxResults(most)
            .getResultList();
    bare.forEach(report -> report.giveOwnKey(keys, sealer));
    em.flush();
    return bare.isEmpty() ? wrapped().renew(after, most) : OptionalLong.of(0);
  }

  private SealedColumns wrapped() {
    return new SealedColumns(
        em,
        resealer,
        name(),
        new SealedColumns.Rows("petition_sealed_report", "report_id"),
        "data_key");
  }
}
