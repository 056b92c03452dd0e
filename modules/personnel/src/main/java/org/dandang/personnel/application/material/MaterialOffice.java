package org.dandang.personnel.application.material;

import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.FileStore;
import org.dandang.kernel.desk.FileStore.StoredFile;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.form.Photo;
import org.dandang.personnel.api.material.AttachPaper;
import org.dandang.personnel.api.material.MaterialDesk;
import org.dandang.personnel.api.material.VoidAttachment;
import org.dandang.personnel.api.person.PersonFiles;
import org.dandang.personnel.domain.FutureDay;
import org.dandang.personnel.domain.form.FormShelf;
import org.dandang.personnel.domain.form.FormToday;
import org.dandang.personnel.domain.material.Attachment;
import org.dandang.personnel.domain.material.Attachments;
import org.dandang.personnel.domain.material.Portrait;

/** Whoever may not open the file puts nothing into it. */
@ApplicationScoped
@Transactional
@Permits(PERSONNEL_OFFICER)
class MaterialOffice implements MaterialDesk {
  @Inject FormShelf shelf;
  @Inject Attachments attachments;
  @Inject FileStore store;
  @Inject PersonFiles files;
  @Inject Actor actor;
  @Inject BusinessDay business;

  @Override
  public void portray(PersonId person, byte[] picture) {
    files.get(person);
    Photo photo = Portrait.of(picture);
    FormToday today = shelf.of(person);
    shelf.write(
        List.of(new FormShelf.Written(today.person(), today.content(), Optional.of(photo))));
  }

  @Override
  public long attach(AttachPaper command, InputStream content) {
    FutureDay.refuse(command.formedOn(), business.today());
    files.get(command.person());
    long id = attachments.nextId();
    StoredFile file =
        store.keepSealed(Attachments.FILES, id, command.name(), command.mark(), content);
    attachments.add(new Attachment(id, command, file, business.today(), actor.name()));
    return id;
  }

  @Override
  public void voidAttachment(VoidAttachment command) {
    Attachment attachment = attachments.get(command.attachment(), command.seen());
    files.get(attachment.person());
    attachment.voidPaper(command.amendment());
  }
}
