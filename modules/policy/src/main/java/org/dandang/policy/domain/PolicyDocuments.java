package org.dandang.policy.domain;

import org.dandang.policy.api.ClauseId;
import org.dandang.policy.api.DocumentId;

/** All documents. */
public interface PolicyDocuments {
  DocumentId nextId();

  ClauseId nextClause();

  /** In the actor's scope and as it was seen. */
  PolicyDocument get(DocumentId id, long seen);

  /** An issued one, whoever reads it. */
  PolicyDocument issued(DocumentId id);

  void add(PolicyDocument document);
}
