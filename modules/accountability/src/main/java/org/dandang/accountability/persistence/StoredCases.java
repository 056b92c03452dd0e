package org.dandang.accountability.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.dandang.accountability.api.CaseId;
import org.dandang.accountability.domain.CaseFile;
import org.dandang.accountability.domain.Cases;
import org.dandang.kernel.persistence.Ids;

@ApplicationScoped
class StoredCases implements Cases {
  private final Ids ids = new Ids("accountability_seq");

  @PersistenceContext(unitName = "accountability")
  EntityManager em;

  @Override
  public CaseId nextId() {
    return new CaseId(nextLine());
  }

  @Override
  public long nextLine() {
    return ids.next(em);
  }

  @Override
  public void add(CaseFile caseFile) {
    em.persist(caseFile);
  }

  @Override
  public CaseFile get(CaseId id, long seen) {
    CaseFile found = Found.orNot(em.find(CaseFile.class, id.value()), "case");
    Found.asSeen(id, seen, found.version());
    return found;
  }

  @Override
  public List<CaseFile> all(List<CaseId> ids) {
    return ids.stream().map(id -> get(id, -1)).toList();
  }
}
