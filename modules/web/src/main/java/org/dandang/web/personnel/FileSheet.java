package org.dandang.web.personnel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.actor.Actor;
import org.dandang.personnel.api.form.FamilyMember;
import org.dandang.personnel.api.form.FormDetail;
import org.dandang.personnel.api.form.FormField;
import org.dandang.personnel.api.form.FormRecords;
import org.dandang.personnel.api.person.PersonDetail;
import org.dandang.web.frame.Doors;

/** The file as it stands on the appointment form, for whoever may see the form. */
@Named
@RequestScoped
public class FileSheet {
  @Inject FormRecords records;
  @Inject Actor actor;

  private FormDetail form;

  public boolean isOpen() {
    return Doors.open(records, "get", actor.roles());
  }

  public String text(PersonDetail file, String field) {
    return form(file).content().text(FormField.valueOf(field));
  }

  /** Lines of a text that was written over several. */
  public List<String> lines(PersonDetail file, String field) {
    return text(file, field).lines().toList();
  }

  public List<FamilyMember> family(PersonDetail file) {
    return isOpen() ? form(file).content().family() : List.of();
  }

  private FormDetail form(PersonDetail file) {
    if (form == null) form = records.get(file.id());
    return form;
  }
}
