package org.dandang.personnel.persistence.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.persistence.Ids;
import org.dandang.personnel.api.correction.CorrectionRequestId;
import org.dandang.personnel.api.correction.FilePart;
import org.dandang.personnel.domain.correction.CorrectionRequest;
import org.dandang.personnel.domain.correction.CorrectionRequests;
import org.dandang.personnel.persistence.Kept;
import org.dandang.personnel.persistence.Sql;

@ApplicationScoped
class JpaCorrectionRequests implements CorrectionRequests {
  private final Ids ids = new Ids("personnel_correction_request_seq");
  private final Kept<CorrectionRequest> kept =
      new Kept<>(CorrectionRequest.class, CorrectionRequest::version);

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Override
  public CorrectionRequestId nextId() {
    return new CorrectionRequestId(ids.next(em));
  }

  @Override
  public CorrectionRequest get(CorrectionRequestId id) {
    return kept.get(em, id.value());
  }

  @Override
  public CorrectionRequest get(CorrectionRequestId id, long seen) {
    return kept.get(em, id.value(), seen);
  }

  @Override
  public boolean waits(PersonId person, FilePart part) {
    return new Sql()
            .add(
                "select count(*) from personnel_correction_request r where r.person_id = ? and r.part = ? and r.state = 'ASKED'",
                person.value(),
                part.name())
            .number(em)
        > 0;
  }

  @Override
  public void add(CorrectionRequest request) {
    em.persist(request);
  }
}
