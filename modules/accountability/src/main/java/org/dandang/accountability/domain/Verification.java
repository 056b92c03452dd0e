package org.dandang.accountability.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.accountability.api.VerifyTolerance;
import org.dandang.kernel.id.PersonId;

/**
 * What was found about an application: who verified it with which result, the person's statement,
 * and the record of the consultation of both organs on it.
 */
@Embeddable
public class Verification implements Serializable {
  private static final long serialVersionUID = 1L;

  private PersonId verifier;

  @Column(name = "verification_result")
  private String result;

  private String statement;

  @Column(name = "verified_on")
  private LocalDate verifiedOn;

  @Column(name = "consultation_document")
  private String consultationDocument;

  @Column(name = "consulted_on")
  private LocalDate consultedOn;

  protected Verification() {}

  static Verification of(VerifyTolerance command) {
    Verification made = new Verification();
    made.verifier = command.verifier();
    made.result = command.result();
    made.statement = command.statement();
    made.verifiedOn = command.on();
    return made;
  }

  Verification consulted(String document, LocalDate on) {
    Verification made = new Verification();
    made.verifier = verifier;
    made.result = result;
    made.statement = statement;
    made.verifiedOn = verifiedOn;
    made.consultationDocument = document;
    made.consultedOn = on;
    return made;
  }

  public PersonId verifier() {
    return verifier;
  }

  public String result() {
    return result;
  }

  public String statement() {
    return statement;
  }

  public LocalDate verifiedOn() {
    return verifiedOn;
  }

  public Optional<String> consultationDocument() {
    return Optional.ofNullable(consultationDocument);
  }

  public Optional<LocalDate> consultedOn() {
    return Optional.ofNullable(consultedOn);
  }
}
