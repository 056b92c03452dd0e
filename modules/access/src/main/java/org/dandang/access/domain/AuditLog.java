package org.dandang.access.domain;

import java.util.List;
import java.util.Optional;

/** The rows of the audit log and the blocks that seal them. Rows and blocks are only added. */
public interface AuditLog {
  void add(AuditEntry entry);

  /** False while another node seals; holds until the transaction ends. */
  boolean onlyOneSeals();

  List<KeptEntry> unsealed(int limit);

  long waiting();

  Optional<AuditBlock> lastBlock();

  List<AuditBlock> blocksAfter(long number, int limit);

  void add(AuditBlock block, List<SealedEntry> entries);

  List<SealedEntry> sealedIn(long block);

  List<KeptEntry> keptOf(long block);
}
