package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.person.PersonDetail;
import org.dandang.personnel.api.person.PersonFiles;
import org.dandang.personnel.api.person.RecogniseDate;
import org.dandang.personnel.api.person.RecognisedDate;
import org.dandang.personnel.api.person.RecognitionDesk;
import org.dandang.web.frame.FilePage;

/** A day of the file is recognised after the papers were examined (三龄两历认定). */
@Named
@ViewScoped
public class RecognisePage extends FilePage<PersonDetail> {
  @Inject PersonFiles files;
  @Inject RecognitionDesk desk;

  private long version;
  private RecognisedDate date;
  private LocalDate day;
  private String ground;
  private String slip;
  private String signer;
  private LocalDate signedOn;

  @Override
  public void load() {
    super.load();
    if (version == 0) version = getFile().version();
  }

  @Override
  protected PersonDetail read(long id) {
    return files.get(new PersonId(id));
  }

  public String recognise() {
    desk.recognise(
        new RecogniseDate(getFile().id(), date, day, ground, slip, signer, signedOn, version));
    changed();
    return "cadre?faces-redirect=true&id=" + getId();
  }

  public List<RecognisedDate> getDates() {
    return List.of(RecognisedDate.values());
  }

  public RecognisedDate getDate() {
    return date;
  }

  public void setDate(RecognisedDate date) {
    this.date = date;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getGround() {
    return ground;
  }

  public void setGround(String ground) {
    this.ground = ground;
  }

  public String getSlip() {
    return slip;
  }

  public void setSlip(String slip) {
    this.slip = slip;
  }

  public String getSigner() {
    return signer;
  }

  public void setSigner(String signer) {
    this.signer = signer;
  }

  public LocalDate getSignedOn() {
    return signedOn;
  }

  public void setSignedOn(LocalDate signedOn) {
    this.signedOn = signedOn;
  }
}
