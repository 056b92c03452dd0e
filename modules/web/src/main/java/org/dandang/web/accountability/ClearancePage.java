package org.dandang.web.accountability;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.accountability.api.AnswerLetter;
import org.dandang.accountability.api.ClearanceOffice;
import org.dandang.accountability.api.LetterDetail;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.rule.NotFound;
import org.dandang.web.frame.FilePage;
import org.dandang.web.frame.People;

/** One letter: the answer as the records prepare it, signed here by whoever is signed in. */
@Named
@ViewScoped
public class ClearancePage extends FilePage<LetterDetail> {
  @Inject ClearanceOffice office;
  @Inject Actor actor;
  @Inject People people;

  private String document;
  private LocalDate validUntil;

  @Override
  protected LetterDetail read(long id) {
    return office.letter(id);
  }

  public String sign() {
    office.answer(
        new AnswerLetter(
            getId(), document, getSigner(), people.day(), Optional.ofNullable(validUntil)));
    return "/accountability/clearance?faces-redirect=true&id=" + getId();
  }

  /** Nobody else than whoever is signed in. */
  public String getSigner() {
    return actor
        .person()
        .flatMap(people::find)
        .map(People.Known::name)
        .orElseThrow(() -> new NotFound("person"));
  }

  public String getDocument() {
    return document;
  }

  public void setDocument(String document) {
    this.document = document;
  }

  /** Until when it holds where nobody types another day. */
  public LocalDate getUsuallyUntil() {
    return office.usuallyUntil(people.day());
  }

  /** The usual last day unless typed otherwise. */
  public LocalDate getValidUntil() {
    return validUntil == null ? getUsuallyUntil() : validUntil;
  }

  public void setValidUntil(LocalDate validUntil) {
    this.validUntil = validUntil;
  }
}
