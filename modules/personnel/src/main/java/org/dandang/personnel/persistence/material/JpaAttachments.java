package org.dandang.personnel.persistence.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.persistence.Ids;
import org.dandang.personnel.api.material.AttachmentRow;
import org.dandang.personnel.domain.material.Attachment;
import org.dandang.personnel.domain.material.Attachments;
import org.dandang.personnel.persistence.Kept;

@ApplicationScoped
class JpaAttachments implements Attachments {
  private static final Comparator<AttachmentRow> BY_CLASS =
      Comparator.comparing(AttachmentRow::kind)
          .thenComparing(AttachmentRow::formedOn)
          .thenComparing(AttachmentRow::id);

  private final Ids ids = new Ids("personnel_attachment_seq");
  private final Kept<Attachment> kept = new Kept<>(Attachment.class, Attachment::version);

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Override
  public long nextId() {
    return ids.next(em);
  }

  @Override
  public Attachment get(long id, long seen) {
    return kept.get(em, id, seen);
  }

  @Override
  public Optional<Attachment> find(PersonId person, long id) {
    return of(person).stream().filter(attachment -> attachment.id() == id).findFirst();
  }

  @Override
  public List<Attachment> of(PersonId person) {
    return em.createQuery(
            "select a from Attachment a where a.person = :person and a.standing.voided = false",
            Attachment.class)
        .setParameter("person", person)
        .getResultStream()
        .sorted(Comparator.comparing(Attachment::told, BY_CLASS))
        .toList();
  }

  @Override
  public void add(Attachment attachment) {
    em.persist(attachment);
  }
}
