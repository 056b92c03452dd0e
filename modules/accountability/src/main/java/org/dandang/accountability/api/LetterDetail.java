package org.dandang.accountability.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.desk.ClearanceDesk;

/**
 * A letter with what the records say of everybody it asks about; for whoever signs the reply, never
 * for whoever asked.
 *
 * @param signer who signed the letter
 */
public record LetterDetail(
    long letter,
    ClearanceDesk.Purpose purpose,
    String motion,
    String document,
    String signer,
    LocalDate on,
    Optional<Signed> reply,
    List<Prepared> persons) {
  public LetterDetail {
    persons = List.copyOf(persons);
  }

  /** The reply as it was signed. */
  public record Signed(String document, String signer, LocalDate on, LocalDate validUntil) {}

  /**
   * One person with the answer as prepared, or as signed once it is.
   *
   * @param askedBefore letters of the year before that asked about the same person
   */
  public record Prepared(
      String name,
      String unit,
      String post,
      long askedBefore,
      ClearanceDesk.Conclusion conclusion,
      List<Finding> findings) {
    public Prepared {
      findings = List.copyOf(findings);
    }
  }

  /** What the records hold. */
  public enum Found {
    EFFECT_PERIOD,
    OPEN_FILING,
    OPEN_ACCOUNTABILITY,
    TOLERANCE_WAIVER
  }

  /**
   * One thing that the records hold about a person.
   *
   * @param until last day of an effect period
   */
  public record Finding(Found found, Optional<String> rule, Optional<LocalDate> until) {}
}
