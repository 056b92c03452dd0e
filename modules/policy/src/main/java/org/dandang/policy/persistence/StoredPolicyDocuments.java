package org.dandang.policy.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.persistence.Ids;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.Stale;
import org.dandang.policy.api.ClauseId;
import org.dandang.policy.api.DocumentId;
import org.dandang.policy.api.PolicyState;
import org.dandang.policy.domain.PolicyDocument;
import org.dandang.policy.domain.PolicyDocuments;

@ApplicationScoped
class StoredPolicyDocuments implements PolicyDocuments {
  private final Ids ids = new Ids("policy_document_seq");
  private final Ids clauseIds = new Ids("policy_clause_seq");

  @PersistenceContext(unitName = "policy")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public DocumentId nextId() {
    return new DocumentId(ids.next(em));
  }

  @Override
  public ClauseId nextClause() {
    return new ClauseId(clauseIds.next(em));
  }

  @Override
  public PolicyDocument get(DocumentId id, long seen) {
    PolicyDocument found =
        em.find(PolicyDocument.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (found == null || !actor.scope().covers(found.unit())) throw new NotFound("document " + id);
    if (found.version() != seen) throw new Stale("document " + id, seen, found.version());
    return found;
  }

  @Override
  public PolicyDocument issued(DocumentId id) {
    PolicyDocument found = em.find(PolicyDocument.class, id.value());
    if (found == null || found.state() == PolicyState.DRAFT) throw new NotFound("document " + id);
    return found;
  }

  @Override
  public void add(PolicyDocument document) {
    em.persist(document);
    em.flush();
  }
}
