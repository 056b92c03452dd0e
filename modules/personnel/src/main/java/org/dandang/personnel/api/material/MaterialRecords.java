package org.dandang.personnel.api.material;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.form.Photo;

/** Photo and papers of a cadre's file. */
public interface MaterialRecords {
  /** The same that stands on the appointment form. */
  Optional<Photo> photo(PersonId person);

  /** The cadre's own. */
  Optional<Photo> ownPhoto();

  /** By class, then by the day of the paper; the void ones left out. */
  List<AttachmentRow> attachments(PersonId person);

  /** The content of one of them; reading it is logged. */
  InputStream open(PersonId person, long attachment);
}
