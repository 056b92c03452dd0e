package org.dandang.personnel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.dandang.kernel.desk.Resealer;
import org.dandang.kernel.desk.SealedStore;
import org.dandang.kernel.persistence.SealedColumns;
import org.dandang.kernel.persistence.SealedColumns.Rows;

/** What personnel keeps sealed. */
@ApplicationScoped
class SealedPlaces {
  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject Resealer resealer;

  /** ID number, telephone and health of each person. */
  @Produces
  SealedStore persons() {
    return new SealedColumns(
        em,
        resealer,
        "personnel.person",
        "personnel_person",
        "id_sealed",
        "phone_sealed",
        "health_sealed");
  }

  /** Health as the appointment forms have it. */
  @Produces
  SealedStore forms() {
    return new SealedColumns(em, resealer, "personnel.form", "personnel_form", "health_sealed");
  }

  /** Appointment forms that wait for their confirmation. */
  @Produces
  SealedStore uploads() {
    return new SealedColumns(em, resealer, "personnel.upload", "personnel_form_upload", "sealed")
        .few(20);
  }

  /** What taken tables have replaced, for undoing it. */
  @Produces
  SealedStore replaced() {
    return new SealedColumns(
        em, resealer, "personnel.intake", "personnel_intake_line", "before_sealed");
  }

  /** Tables that wait for their confirmation. */
  @Produces
  SealedStore tables() {
    return new SealedColumns(
            em,
            resealer,
            "personnel.table",
            new Rows("personnel_waiting_table", "preview_id"),
            "table_sealed",
            "findings_sealed")
        .few(2);
  }
}
