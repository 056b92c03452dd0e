package org.dandang.personnel.domain.form;

import java.util.Map;
import java.util.Optional;
import org.dandang.personnel.api.form.FormContent;
import org.dandang.personnel.api.form.FormField;
import org.dandang.personnel.domain.person.Person;

/**
 * A person's form as of today.
 *
 * @param recorded what the record says of it
 * @param content without the photo
 */
public record FormToday(
    Person person,
    Optional<AppointmentForm> form,
    Map<FormField, String> recorded,
    FormContent content) {
  public long version() {
    return form.map(AppointmentForm::version).orElse(0L);
  }

  /** Unit and title of today, as a form writes them. */
  public String post() {
    return recorded.getOrDefault(FormField.PRESENT_POST, "");
  }

  public FormComparison beside(FormContent file) {
    return new FormComparison(content, photoPrint(), file);
  }

  String photoPrint() {
    return form.map(AppointmentForm::photoPrint).orElse("");
  }
}
