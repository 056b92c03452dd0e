package org.dandang.web.personnel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.person.NoteTemperament;
import org.dandang.personnel.api.person.Temperament;
import org.dandang.personnel.api.person.TemperamentDesk;
import org.dandang.personnel.api.person.TemperamentMark;

/** A note on temperament on its way from a signed paper into a file. */
@Named
@RequestScoped
public class TemperamentEntry {
  @Inject TemperamentDesk desk;

  private Temperament dimension;
  private TemperamentMark mark;
  private String remark;
  private String paper;
  private String signer;
  private LocalDate signedOn;

  public String note(PersonId person) {
    desk.note(new NoteTemperament(person, dimension, mark, remark, paper, signer, signedOn));
    return "/personnel/materials?faces-redirect=true&id=" + person;
  }

  public List<Temperament> getDimensions() {
    return List.of(Temperament.values());
  }

  public List<TemperamentMark> getMarks() {
    return List.of(TemperamentMark.STRONG, TemperamentMark.ORDINARY, TemperamentMark.WEAK);
  }

  public TemperamentMark getMark() {
    return mark;
  }

  public void setMark(TemperamentMark mark) {
    this.mark = mark;
  }

  public Temperament getDimension() {
    return dimension;
  }

  public void setDimension(Temperament dimension) {
    this.dimension = dimension;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }

  public String getPaper() {
    return paper;
  }

  public void setPaper(String paper) {
    this.paper = paper;
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
