package org.dandang.personnel.persistence.material;

import static org.dandang.kernel.actor.Role.CADRE;
import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.FileStore;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.NotFound;
import org.dandang.personnel.api.form.Photo;
import org.dandang.personnel.api.material.AttachmentRow;
import org.dandang.personnel.api.material.MaterialRecords;
import org.dandang.personnel.api.person.PersonFiles;
import org.dandang.personnel.domain.form.FormShelf;
import org.dandang.personnel.domain.material.Attachment;
import org.dandang.personnel.domain.material.Attachments;

/** The photo for whoever may open the file; the papers never for the unit, nor for the cadre. */
@ApplicationScoped
@Permits(
    value = {PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COUNTY_LEADER},
    sensitive = true)
class MaterialRecordsQuery implements MaterialRecords {
  @Inject FormShelf shelf;
  @Inject Attachments attachments;
  @Inject FileStore store;
  @Inject PersonFiles files;
  @Inject Actor actor;

  @Override
  @Permits({PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COUNTY_LEADER, UNIT_LIAISON})
  public Optional<Photo> photo(PersonId person) {
    files.get(person);
    return shelf.photo(shelf.of(person));
  }

  @Override
  @Permits(CADRE)
  public Optional<Photo> ownPhoto() {
    PersonId self = actor.person().orElseThrow(() -> new NotFound("own file"));
    return shelf.photo(shelf.of(self));
  }

  @Override
  public List<AttachmentRow> attachments(PersonId person) {
    files.get(person);
    return attachments.of(person).stream().map(Attachment::told).toList();
  }

  @Override
  public InputStream open(PersonId person, long attachment) {
    files.get(person);
    Attachment found =
        attachments.find(person, attachment).orElseThrow(() -> new NotFound(attachment));
    return store.open(Attachments.FILES, found.id(), found.file());
  }
}
