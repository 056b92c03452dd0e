package org.dandang.kernel.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a record stands. Every root embeds one. It is in force until it is voided, once; a
 * correction keeps it in force and is remembered here, the old row in the history. Numbers are
 * never used again.
 */
@Embeddable
public class Standing implements Serializable {
  private static final long serialVersionUID = 1L;

  @Column(name = "voided", nullable = false)
  private boolean voided;

  @Column(name = "amended_on")
  private LocalDate amendedOn;

  @Column(name = "amended_reason")
  private String reason;

  @Column(name = "amended_approver")
  private String approver;

  protected Standing() {}

  public static Standing inForce() {
    return new Standing();
  }

  public boolean isVoided() {
    return voided;
  }

  public Standing voidedBy(Amendment amendment) {
    if (voided) throw new AlreadyVoided();
    return with(true, amendment);
  }

  public Standing correctedBy(Amendment amendment) {
    if (voided) throw new AlreadyVoided();
    return with(false, amendment);
  }

  /** The last amendment, if there was one. */
  public Optional<Amendment> amendment() {
    return amendedOn == null
        ? Optional.empty()
        : Optional.of(new Amendment(reason, approver, amendedOn));
  }

  private static Standing with(boolean voided, Amendment amendment) {
    Standing standing = new Standing();
    standing.voided = voided;
    standing.amendedOn = amendment.on();
    standing.reason = amendment.reason();
    standing.approver = amendment.approver();
    return standing;
  }
}
