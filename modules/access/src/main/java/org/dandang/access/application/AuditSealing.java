package org.dandang.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dandang.access.domain.AuditBlock;
import org.dandang.access.domain.AuditLog;
import org.dandang.access.domain.KeptEntry;
import org.dandang.access.domain.SealedEntry;
import org.dandang.kernel.desk.Sealer;

/** Puts the committed rows of the audit log into the next block of the chain. */
@ApplicationScoped
@Transactional
public class AuditSealing {
  private static final Logger LOG = Logger.getLogger(AuditSealing.class.getName());
  private static final int LARGEST = 5_000;

  private AuditLog log;
  private Sealer sealer;
  private Clock clock;

  protected AuditSealing() {}

  @Inject
  AuditSealing(AuditLog log, Sealer sealer, Clock clock) {
    this.log = log;
    this.sealer = sealer;
    this.clock = clock;
  }

  /**
   * Seals one block; returns how many rows it covers, none where another node is at it. The end of
   * the chain goes to the server's log, beyond the reach of whoever can change the database.
   */
  public int sealNext() {
    if (!log.onlyOneSeals()) return 0;
    List<SealedEntry> entries = log.unsealed(LARGEST).stream().map(KeptEntry::sealed).toList();
    if (entries.isEmpty()) return 0;
    AuditBlock last = log.lastBlock().orElse(null);
    AuditBlock block =
        AuditBlock.after(last, clock.instant().truncatedTo(ChronoUnit.MICROS), entries, sealer);
    log.add(block, entries);
    LOG.log(
        Level.INFO,
        "Audit block {0,number,#}: {1} rows, {2}",
        new Object[] {block.number(), block.entries(), HexFormat.of().formatHex(block.hash())});
    return entries.size();
  }
}
