package org.dandang.personnel.domain.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.personnel.api.assessment.Acknowledgement;
import org.dandang.personnel.api.assessment.NoteRefusal;
import org.dandang.personnel.api.assessment.SignGrade;

/** How the cadre took the grade: signed, signed with an objection, or refused before two. */
@Embeddable
public class Signature {
  @Enumerated(EnumType.STRING)
  private Acknowledgement acknowledgement;

  @Column(name = "acknowledged_on")
  private LocalDate on;

  @Column(name = "acknowledged_words")
  private String words;

  @Column(name = "first_witness")
  private String firstWitness;

  @Column(name = "second_witness")
  private String secondWitness;

  protected Signature() {}

  static Signature missing() {
    return new Signature();
  }

  static Signature given(SignGrade command) {
    Signature signature = new Signature();
    signature.acknowledgement =
        command.agrees() ? Acknowledgement.AGREED : Acknowledgement.OBJECTED;
    signature.on = command.on();
    signature.words = command.opinion();
    return signature;
  }

  static Signature agreed(LocalDate on) {
    Signature signature = new Signature();
    signature.acknowledgement = Acknowledgement.AGREED;
    signature.on = on;
    return signature;
  }

  static Signature refused(NoteRefusal command) {
    Signature signature = new Signature();
    signature.acknowledgement = Acknowledgement.REFUSED;
    signature.on = command.on();
    signature.words = command.reason();
    signature.firstWitness = command.firstWitness().strip();
    signature.secondWitness = command.secondWitness().strip();
    return signature;
  }

  public Optional<Acknowledgement> acknowledgement() {
    return Optional.ofNullable(acknowledgement);
  }

  public Optional<LocalDate> on() {
    return Optional.ofNullable(on);
  }

  public String words() {
    return words == null ? "" : words;
  }

  /** Of a refusal; empty otherwise. */
  public String witnesses() {
    return firstWitness == null ? "" : firstWitness + "、" + secondWitness;
  }
}
