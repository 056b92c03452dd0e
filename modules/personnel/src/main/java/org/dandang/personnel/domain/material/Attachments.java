package org.dandang.personnel.domain.material;

import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;

/** All papers of cadres' files. */
public interface Attachments {
  /** What the store calls the records on which their content hangs. */
  String FILES = "cadre-file";

  long nextId();

  /** As the user saw it, to be voided. */
  Attachment get(long id, long seen);

  /** One that stands, of that person. */
  Optional<Attachment> find(PersonId person, long id);

  /** Of one person by class and day, the void ones left out. */
  List<Attachment> of(PersonId person);

  void add(Attachment attachment);
}
