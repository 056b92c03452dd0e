package org.dandang.office.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.FileStore;
import org.dandang.kernel.desk.FileStore.StoredFile;
import org.dandang.kernel.rule.NotFound;
import org.dandang.office.api.JobRecords;
import org.dandang.office.domain.desk.Job;

@ApplicationScoped
@Permits({})
class JobTable implements JobRecords {
  private static final int SHOWN = 20;

  @PersistenceContext(unitName = "office")
  EntityManager em;

  private Actor actor;
  private FileStore files;
  private Clock clock;

  protected JobTable() {}

  @Inject
  JobTable(Actor actor, FileStore files, Clock clock) {
    this.actor = actor;
    this.files = files;
    this.clock = clock;
  }

  @Override
  public List<JobRow> mine() {
    return em
        .createQuery("select j from Job j where j.owner = :owner order by j.id desc", Job.class)
        .setParameter("owner", actor.name())
        .setMaxResults(SHOWN)
        .getResultList()
        .stream()
        .map(this::row)
        .toList();
  }

  @Override
  public JobRow get(long id) {
    return row(own(id));
  }

  @Override
  @Permits(
      value = {},
      sensitive = true)
  public JobFile result(long id) {
    StoredFile file = own(id).result().flatMap(files::find).orElseThrow(() -> new NotFound(id));
    try (InputStream content = files.open(Job.CONTEXT, id, file.id())) {
      return new JobFile(file.name(), file.mediaType(), content.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Job own(long id) {
    return em.createQuery("select j from Job j where j.owner = :owner and j.id = :id", Job.class)
        .setParameter("owner", actor.name())
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  private JobRow row(Job job) {
    return job.row(LocalDateTime.now(clock));
  }
}
