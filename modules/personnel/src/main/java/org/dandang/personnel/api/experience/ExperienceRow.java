package org.dandang.personnel.api.experience;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of study or service.
 *
 * @param place school, or unit served in
 * @param subject what was studied, or as what somebody served
 * @param education code of GB/T 4658
 * @param degree code of GB/T 6864
 */
public record ExperienceRow(
    long id,
    long version,
    ExperienceKind kind,
    LocalDate begin,
    Optional<LocalDate> end,
    String place,
    String subject,
    Optional<String> education,
    Optional<String> degree,
    Optional<Recognised> recognised) {
  /** What an examination of the papers found (两历认定). */
  public record Recognised(String ground, String paper, String approver, LocalDate on) {}
}
