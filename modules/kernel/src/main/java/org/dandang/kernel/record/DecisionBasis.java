package org.dandang.kernel.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a decision rests on: a meeting with its votes, or a signed slip (呈批件). Leaders sign paper;
 * who entered it is in the audit log, who signed it stands here.
 */
@Embeddable
public class DecisionBasis implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Meeting or slip. */
  public enum Kind {
    MEETING,
    SLIP
  }

  @Enumerated(EnumType.STRING)
  @Column(name = "basis_kind")
  private Kind kind;

  @Column(name = "basis_document")
  private String document;

  @Column(name = "basis_on")
  private LocalDate on;

  @Column(name = "basis_signer")
  private String signer;

  @Column(name = "basis_should_attend")
  private Integer shouldAttend;

  @Column(name = "basis_present")
  private Integer present;

  @Column(name = "basis_in_favour")
  private Integer inFavour;

  protected DecisionBasis() {}

  /**
   * A meeting of a committee: minutes number, day, who presided, members who should attend,
   * present, in favour.
   */
  public static DecisionBasis meeting(
      String minutes, LocalDate on, String presiding, int shouldAttend, int present, int inFavour) {
    if (present < 0 || present > shouldAttend || inFavour < 0 || inFavour > present) {
      throw new IllegalArgumentException("votes " + inFavour + "/" + present + "/" + shouldAttend);
    }
    DecisionBasis basis = new DecisionBasis();
    basis.kind = Kind.MEETING;
    basis.document = Objects.requireNonNull(minutes, "minutes");
    basis.on = Objects.requireNonNull(on, "on");
    basis.signer = Objects.requireNonNull(presiding, "presiding");
    basis.shouldAttend = shouldAttend;
    basis.present = present;
    basis.inFavour = inFavour;
    return basis;
  }

  /** A signed slip: document number, day, signer. */
  public static DecisionBasis slip(String document, LocalDate on, String signer) {
    DecisionBasis basis = new DecisionBasis();
    basis.kind = Kind.SLIP;
    basis.document = Objects.requireNonNull(document, "document");
    basis.on = Objects.requireNonNull(on, "on");
    basis.signer = Objects.requireNonNull(signer, "signer");
    return basis;
  }

  public Kind kind() {
    return kind;
  }

  public String document() {
    return document;
  }

  public LocalDate on() {
    return on;
  }

  public String signer() {
    return signer;
  }

  public Optional<Integer> shouldAttend() {
    return Optional.ofNullable(shouldAttend);
  }

  public Optional<Integer> present() {
    return Optional.ofNullable(present);
  }

  public Optional<Integer> inFavour() {
    return Optional.ofNullable(inFavour);
  }

  /**
   * A slip always; a meeting with a quorum of those who should attend (RY-37) and a majority of
   * them (RY-38).
   */
  public boolean carries(
      org.dandang.kernel.rule.Fraction quorum, org.dandang.kernel.rule.Fraction majority) {
    return kind == Kind.SLIP
        || present >= quorum.ceilingOf(shouldAttend) && inFavour >= majority.moreThan(shouldAttend);
  }
}
