package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.Amendment;
import org.dandang.personnel.api.person.CorrectPerson;
import org.dandang.personnel.api.person.PersonDesk;
import org.dandang.personnel.api.person.PersonDetail;
import org.dandang.personnel.api.person.PersonFiles;
import org.dandang.personnel.api.person.Sex;
import org.dandang.web.frame.FilePage;

/**
 * The facts of a file put right. Where somebody else was faster, what they changed stands beside
 * what was typed, nothing is lost, and it is saved once that was looked at.
 */
@Named
@ViewScoped
public class CorrectPage extends FilePage<PersonDetail> {
  @Inject PersonFiles files;
  @Inject PersonDesk desk;
  @Inject Codes codes;

  private FactsForm seen;
  private FactsForm form;
  private FactsForm theirs;
  private FactsForm mine;
  private long version;
  private String reason;
  private String signer;
  private LocalDate signedOn;

  @Override
  public void load() {
    super.load();
    if (form != null) return;
    seen = FactsForm.of(getFile().facts());
    form = FactsForm.of(getFile().facts());
    version = getFile().version();
  }

  @Override
  protected PersonDetail read(long id) {
    return files.get(new PersonId(id));
  }

  /** Saves, unless the file is another by now. */
  public String save() {
    PersonDetail now = read(getId());
    if (now.version() != version) {
      meet(now);
      return null;
    }
    desk.correct(
        new CorrectPerson(
            now.id(), form.facts(seen), new Amendment(reason, signer, signedOn), version));
    changed();
    return "cadre?faces-redirect=true&id=" + getId();
  }

  private void meet(PersonDetail now) {
    theirs = FactsForm.of(now.facts());
    mine = FactsForm.of(form.facts(form));
    getClashes().stream().filter(Clash::taken).forEach(clash -> form.take(clash.field(), theirs));
    version = now.version();
    changed();
  }

  /** What somebody else changed since the form was opened. */
  public List<Clash> getClashes() {
    return theirs == null ? List.of() : Clash.between(seen, theirs, mine);
  }

  public boolean isOvertaken() {
    return theirs != null;
  }

  public void takeTheirs(String field) {
    form.take(field, theirs);
  }

  public void keepMine(String field) {
    form.take(field, mine);
  }

  /** A value of the comparison in words. */
  public String shown(String field, Object value) {
    String text = value == null ? "" : value.toString();
    return switch (field) {
      case "ethnic" -> codes.ethnic(text);
      case "political" -> codes.political(text);
      case "education" -> codes.education(text);
      case "degree" -> codes.degree(java.util.Optional.of(text));
      default -> text;
    };
  }

  public List<Sex> getSexes() {
    return List.of(Sex.values());
  }

  public FactsForm getForm() {
    return form;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
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
