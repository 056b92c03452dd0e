package org.dandang.personnel.persistence.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.dandang.kernel.persistence.Ids;
import org.dandang.personnel.api.intake.IntakeId;
import org.dandang.personnel.domain.intake.Intake;
import org.dandang.personnel.domain.intake.Intakes;
import org.dandang.personnel.domain.intake.WaitingTable;
import org.dandang.personnel.persistence.Kept;

@ApplicationScoped
class JpaIntakes implements Intakes {
  private final Ids ids = new Ids("personnel_intake_seq");
  private final Kept<Intake> kept = new Kept<>(Intake.class, Intake::version);
  private final Kept<WaitingTable> waiting = new Kept<>(WaitingTable.class, table -> 0);

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Override
  public IntakeId nextId() {
    return new IntakeId(ids.next(em));
  }

  @Override
  public Intake get(IntakeId id) {
    return kept.get(em, id.value());
  }

  @Override
  public Intake get(IntakeId id, long seen) {
    return kept.get(em, id.value(), seen);
  }

  @Override
  public void add(Intake intake) {
    em.persist(intake);
  }

  @Override
  public WaitingTable waiting(long preview) {
    return waiting.get(em, preview);
  }

  /** Its preview must stand first, for the foreign key. */
  @Override
  public void add(WaitingTable table) {
    em.flush();
    em.persist(table);
  }

  @Override
  public void settle() {
    em.flush();
    em.clear();
  }
}
