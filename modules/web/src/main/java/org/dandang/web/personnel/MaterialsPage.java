package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.person.PersonDetail;
import org.dandang.personnel.api.person.PersonFiles;
import org.dandang.web.frame.FilePage;

/** What is put into a file: photo, papers, study and service, notes out of examinations. */
@Named
@ViewScoped
public class MaterialsPage extends FilePage<PersonDetail> {
  @Inject PersonFiles files;
  @Inject PersonalFile personal;

  @Override
  protected PersonDetail read(long id) {
    return files.get(new PersonId(id));
  }

  public java.time.LocalDate getDay() {
    return personal.today();
  }

  public boolean isOwn() {
    return false;
  }
}
