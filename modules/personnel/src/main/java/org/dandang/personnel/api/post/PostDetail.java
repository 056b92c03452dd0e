package org.dandang.personnel.api.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;

/** A post with its requirements, the cultivation set on it, and who held it when. */
public record PostDetail(
    PostId id,
    long version,
    UnitId unit,
    String unitName,
    String title,
    Level level,
    int headcount,
    Management management,
    String minEducation,
    String profession,
    boolean fieldWork,
    LocalDate begin,
    LocalDate end,
    boolean voided,
    Optional<Cultivating> cultivation,
    List<Incumbent> incumbents,
    int teamOrder,
    List<Reviewed> reviews) {
  /** Purpose, plan, mentor and dates of the cultivation. */
  public record Cultivating(
      FrontLine line,
      Optional<Industry> field,
      String purpose,
      String plan,
      PersonId mentor,
      Optional<LocalDate> reviewOn,
      LocalDate begin,
      LocalDate end) {}

  /** What a review found, and when the next one is due; null where there is none. */
  public record Reviewed(LocalDate on, String finding, LocalDate next) {}

  /** Somebody in the post for a time. */
  public record Incumbent(PersonId person, String name, LocalDate begin, LocalDate end) {}
}
