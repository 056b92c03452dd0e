package org.dandang.personnel.domain.form;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.form.FormContent;
import org.dandang.personnel.api.form.Photo;
import org.dandang.personnel.domain.person.Person;

/** Where forms are looked up and put back, what is sealed of them included. */
public interface FormShelf {
  FormToday of(PersonId person);

  /** In one go; unknown persons are refused. */
  Map<PersonId, FormToday> of(Collection<PersonId> persons);

  Optional<Photo> photo(FormToday form);

  /** What a form says from now on; without a photo the old one stays. */
  record Written(Person person, FormContent content, Optional<Photo> photo) {}

  /** The forms of these persons say this from now on, all in one go. */
  void write(List<Written> forms);

  /** Forms of persons without one, the photo among the content, all in one go. */
  void lay(Map<PersonId, FormContent> forms);
}
