package org.dandang.petition.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.domain.Volume;
import org.dandang.petition.domain.Volumes;

@ApplicationScoped
class StoredVolumes implements Volumes {
  @PersistenceContext(unitName = "petition")
  EntityManager em;

  @Override
  public void put(Volume volume) {
    find(volume.report())
        .ifPresent(
            before -> {
              em.remove(before);
              em.flush();
            });
    em.persist(volume);
  }

  @Override
  public Optional<Volume> find(ReportId report) {
    return Optional.ofNullable(em.find(Volume.class, report.value()));
  }
}
