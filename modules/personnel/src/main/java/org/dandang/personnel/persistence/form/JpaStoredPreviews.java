package org.dandang.personnel.persistence.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dandang.kernel.persistence.Ids;
import org.dandang.kernel.rule.NotFound;
import org.dandang.personnel.domain.form.StoredPreview;
import org.dandang.personnel.domain.form.StoredPreviews;
import org.dandang.personnel.domain.form.StoredUpload;
import org.dandang.personnel.persistence.Kept;

@ApplicationScoped
class JpaStoredPreviews implements StoredPreviews {
  private final Ids ids = new Ids("personnel_form_preview_seq");
  private final Kept<StoredPreview> kept = new Kept<>(StoredPreview.class, preview -> 0);

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Override
  public long nextId() {
    return ids.next(em);
  }

  @Override
  public StoredPreview get(long id) {
    return kept.get(em, id);
  }

  @Override
  public StoredUpload upload(long preview, int place) {
    return uploads(preview, List.of(place)).get(place);
  }

  @Override
  public Map<Integer, StoredUpload> uploads(long preview, Collection<Integer> places) {
    Map<Integer, StoredUpload> found =
        em.createQuery(
                "select u from StoredUpload u where u.preview.id = :preview and u.place in :places",
                StoredUpload.class)
            .setParameter("preview", preview)
            .setParameter("places", places)
            .getResultStream()
            .collect(Collectors.toMap(StoredUpload::place, upload -> upload));
    places.stream()
        .filter(place -> !found.containsKey(place))
        .findAny()
        .ifPresent(
            place -> {
              throw new NotFound("preview " + preview + " form " + place);
            });
    return found;
  }

  @Override
  public void add(StoredPreview preview) {
    em.persist(preview);
  }

  @Override
  public void remove(StoredPreview preview) {
    em.remove(preview);
  }

  /** Their forms go with them by the foreign key. */
  @Override
  public int removeExpired(LocalDateTime now) {
    return em.createNativeQuery("delete from personnel_form_preview where expires_at < ?1")
        .setParameter(1, now)
        .executeUpdate();
  }
}
