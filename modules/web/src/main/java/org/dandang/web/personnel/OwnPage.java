package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.dandang.personnel.api.person.PersonDetail;
import org.dandang.personnel.api.person.PersonFiles;

/** The cadre's own file, to be read and checked. */
@Named
@ViewScoped
public class OwnPage implements Serializable {
  @Inject PersonFiles files;
  @Inject PersonalFile personal;

  private transient PersonDetail file;
  private transient List<PersonalFile.Section> sections;

  public PersonDetail getFile() {
    if (file == null) file = files.own();
    return file;
  }

  public List<PersonalFile.Section> getSections() {
    if (sections == null) sections = personal.sections(getFile().id());
    return sections;
  }

  public boolean isOwn() {
    return true;
  }

  public LocalDate getDay() {
    return personal.today();
  }

  /** The own number stays masked too: the screen may be seen by others. */
  public String getIdNumber() {
    return getFile().idNumberMasked();
  }

  public boolean isRevealable() {
    return false;
  }
}
