package org.dandang.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dandang.access.api.AuditRecords;
import org.dandang.access.api.AuditRow;
import org.dandang.access.api.Verification;
import org.dandang.access.api.Verification.Fault;
import org.dandang.access.domain.AuditBlock;
import org.dandang.access.domain.AuditEntry;
import org.dandang.access.domain.AuditLog;
import org.dandang.access.domain.KeptEntry;
import org.dandang.access.domain.SealedEntry;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.desk.Sealer;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.persistence.ListReader;

/**
 * The audit log as the audit administrator reads and checks it; reading it is itself written down.
 */
@ApplicationScoped
@Permits(value = Role.AUDIT_ADMINISTRATOR, sensitive = true)
class AuditBook implements AuditRecords {
  private static final int STEP = 100;

  @PersistenceContext(unitName = "access")
  private EntityManager em;

  private AuditLog log;
  private Sealer sealer;

  protected AuditBook() {}

  @Inject
  AuditBook(AuditLog log, Sealer sealer) {
    this.log = log;
    this.sealer = sealer;
  }

  AuditBook(EntityManager em, AuditLog log, Sealer sealer) {
    this(log, sealer);
    this.em = em;
  }

  @Override
  public Listing<AuditRow> list(ListQuery query) {
    return ListReader.of(
            em,
            AuditRow.class,
            "select new org.dandang.access.api.AuditRow(a.id, a.at, a.actor, a.roles, a.kind,"
                + " a.task, a.subject, a.outcome) from AuditRecord a",
            "a.id")
        .prefix("actor", "a.actor")
        .filter(
            "kind",
            typed ->
                new ListReader.Condition(
                    "a.kind = :kind", Map.of("kind", AuditEntry.Kind.of(typed).name())))
        .filter("task", AuditBook::tasks)
        .contains("subject", "a.subject")
        .since("since", "a.day")
        .until("until", "a.day")
        .sort("at", "a.id")
        .order("a.id desc")
        .read(query);
  }

  private static ListReader.Condition tasks(String typed) {
    return new ListReader.Condition(
        "(a.task in :tasks or substring(a.task, 1, locate('.', a.task) - 1) in :tasks)",
        Map.of("tasks", List.of(typed.split(" "))));
  }

  @Override
  public Verification verify() {
    List<Fault> faults = new ArrayList<>();
    AuditBlock last = null;
    long blocks = 0;
    long entries = 0;
    for (List<AuditBlock> next = log.blocksAfter(0, STEP);
        !next.isEmpty();
        next = log.blocksAfter(last.number(), STEP)) {
      for (AuditBlock block : next) {
        faults.addAll(faultsOf(block, last));
        last = block;
        blocks++;
        entries += block.entries();
      }
    }
    return new Verification(blocks, entries, log.waiting(), faults);
  }

  private List<Fault> faultsOf(AuditBlock block, AuditBlock last) {
    List<Fault> faults = new ArrayList<>();
    for (long gone = last == null ? 1 : last.number() + 1; gone < block.number(); gone++)
      faults.add(new Fault(Verification.Kind.BLOCK_MISSING, gone));
    List<SealedEntry> covered = log.sealedIn(block.number());
    if (!block.holds(last, covered, sealer))
      faults.add(new Fault(Verification.Kind.BLOCK_CHANGED, block.number()));
    Map<Long, KeptEntry> kept =
        log.keptOf(block.number()).stream()
            .collect(Collectors.toMap(KeptEntry::id, Function.identity()));
    for (SealedEntry entry : covered) {
      KeptEntry row = kept.get(entry.id());
      if (row == null) faults.add(new Fault(Verification.Kind.ENTRY_MISSING, entry.id()));
      else if (!same(entry, row.sealed()))
        faults.add(new Fault(Verification.Kind.ENTRY_CHANGED, entry.id()));
    }
    return faults;
  }

  private static boolean same(SealedEntry sealed, SealedEntry now) {
    return sealed.at().equals(now.at()) && MessageDigest.isEqual(sealed.digest(), now.digest());
  }
}
