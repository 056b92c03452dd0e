package org.dandang.office.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.persistence.Ids;
import org.dandang.kernel.rule.NotFound;
import org.dandang.office.domain.file.FileContent;
import org.dandang.office.domain.file.FileRecord;
import org.dandang.office.domain.file.Files;

@ApplicationScoped
class StoredFiles implements Files {
  private final Ids ids = new Ids("office_seq");

  @PersistenceContext(unitName = "office")
  EntityManager em;

  @Override
  public long nextId() {
    return ids.next(em);
  }

  @Override
  public void add(FileRecord file, FileContent content) {
    em.createNativeQuery(
            "insert into office_file_content (sha256, content) values (?1, ?2)"
                + " on conflict (sha256) do nothing")
        .setParameter(1, content.sha256())
        .setParameter(2, content.bytes())
        .executeUpdate();
    em.persist(file);
  }

  @Override
  public void addSealed(FileRecord file, byte[] sealed) {
    em.persist(file);
    em.flush();
    em.createNativeQuery("insert into office_file_sealed (file_id, content) values (?1, ?2)")
        .setParameter(1, file.told().id())
        .setParameter(2, sealed)
        .executeUpdate();
  }

  @Override
  public List<FileRecord> of(String context, long record) {
    return em.createQuery(
            "select f from FileRecord f where f.context = :context and f.record = :record"
                + " order by f.id",
            FileRecord.class)
        .setParameter("context", context)
        .setParameter("record", record)
        .getResultList();
  }

  @Override
  public byte[] sealedContent(long id) {
    List<?> found =
        em.createNativeQuery("select content from office_file_sealed where file_id = ?1")
            .setParameter(1, id)
            .getResultList();
    if (found.isEmpty()) throw new NotFound(id);
    return (byte[]) found.get(0);
  }

  @Override
  public Optional<FileRecord> find(long id) {
    return Optional.ofNullable(em.find(FileRecord.class, id));
  }

  @Override
  public byte[] content(String sha256) {
    List<?> found =
        em.createNativeQuery("select content from office_file_content where sha256 = ?1")
            .setParameter(1, sha256)
            .getResultList();
    if (found.isEmpty()) throw new NotFound(sha256);
    return (byte[]) found.get(0);
  }
}
