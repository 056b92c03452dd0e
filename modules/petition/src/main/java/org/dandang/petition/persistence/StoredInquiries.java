package org.dandang.petition.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.dandang.kernel.persistence.Ids;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.Stale;
import org.dandang.petition.api.InquiryId;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.domain.Inquiries;
import org.dandang.petition.domain.LetterOfInquiry;

@ApplicationScoped
class StoredInquiries implements Inquiries {
  private final Ids ids = new Ids("petition_seq");

  @PersistenceContext(unitName = "petition")
  EntityManager em;

  @Override
  public long nextId() {
    return ids.next(em);
  }

  @Override
  public void add(LetterOfInquiry letter) {
    em.persist(letter);
  }

  @Override
  public List<LetterOfInquiry> of(ReportId report) {
    return em.createQuery(
            "select i from LetterOfInquiry i where i.report = :report order by i.sentOn, i.id",
            LetterOfInquiry.class)
        .setParameter("report", report.value())
        .getResultList();
  }

  @Override
  public LetterOfInquiry get(InquiryId id, long seen) {
    LetterOfInquiry letter = em.find(LetterOfInquiry.class, id.value());
    if (letter == null) throw new NotFound("inquiry");
    if (seen >= 0 && letter.version() != seen) throw new Stale(id, seen, letter.version());
    return letter;
  }
}
