package org.dandang.office.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.dandang.kernel.desk.Resealer;
import org.dandang.kernel.desk.SealedStore;
import org.dandang.kernel.persistence.SealedColumns;
import org.dandang.kernel.persistence.SealedColumns.Rows;

/** What the shared services keep sealed. */
@ApplicationScoped
class SealedPlaces {
  @PersistenceContext(unitName = "office")
  EntityManager em;

  @Inject Resealer resealer;

  /** Files that are kept sealed. */
  @Produces
  SealedStore files() {
    return new SealedColumns(
            em, resealer, "office.file", new Rows("office_file_sealed", "file_id"), "content")
        .few(2);
  }

  /** Parts of the files that jobs have left. */
  @Produces
  SealedStore parts() {
    return new SealedColumns(
            em,
            resealer,
            "office.job",
            new Rows("office_job_part", "job_id * 1048576 + number"),
            "content")
        .few(10);
  }

  /** What was typed and not yet handed in. */
  @Produces
  SealedStore drafts() {
    return new SealedColumns(em, resealer, "office.draft", "office_draft", "sealed").few(50);
  }
}
