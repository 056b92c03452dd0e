package org.dandang.personnel.persistence.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import org.dandang.kernel.persistence.Ids;
import org.dandang.personnel.api.merge.MergeId;
import org.dandang.personnel.domain.merge.Merge;
import org.dandang.personnel.domain.merge.Merges;
import org.dandang.personnel.persistence.Kept;
import org.dandang.personnel.persistence.Sql;

@ApplicationScoped
class JpaMerges implements Merges {
  private final Ids ids = new Ids("personnel_merge_seq");
  private final Kept<Merge> kept = new Kept<>(Merge.class, merge -> 0);

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Override
  public MergeId nextId() {
    return new MergeId(ids.next(em));
  }

  @Override
  public Merge get(MergeId id) {
    return kept.get(em, id.value());
  }

  @Override
  public Instant since(MergeId id) {
    Object at =
        new Sql()
            .add("select entered_at from personnel_merge where id = ?", id.value())
            .column(em)
            .get(0);
    return ((Timestamp) at).toInstant();
  }

  @Override
  public void add(Merge merge) {
    em.persist(merge);
  }
}
