package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.person.KeepPhone;
import org.dandang.personnel.api.person.PersonDesk;
import org.dandang.personnel.api.person.PersonDetail;
import org.dandang.personnel.api.person.PersonFiles;
import org.dandang.web.frame.FilePage;

/** Under which telephone a cadre is reached; opening the page is a look that is logged. */
@Named
@ViewScoped
public class TelephonePage extends FilePage<PersonDetail> {
  @Inject PersonFiles files;
  @Inject PersonDesk desk;

  private long version;
  private String phone;

  @Override
  public void load() {
    super.load();
    if (version != 0) return;
    version = getFile().version();
    phone = files.phone(getFile().id()).orElse("");
  }

  @Override
  protected PersonDetail read(long id) {
    return files.get(new PersonId(id));
  }

  public String keep() {
    desk.keepPhone(new KeepPhone(getFile().id(), phone == null ? "" : phone.strip(), version));
    changed();
    return "cadre?faces-redirect=true&id=" + getId();
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }
}
