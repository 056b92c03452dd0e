package org.dandang.personnel.api.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.post.PostId;

/** The picture as it was, and the decision. */
public record MatchingDetail(
    MatchingId id,
    long version,
    PostId post,
    String postTitle,
    String unitName,
    LocalDate on,
    List<Candidate> candidates,
    Optional<Decision> decision) {
  /** One person with the points and each line behind them, or with why they are out. */
  public record Candidate(
      PersonId person,
      String name,
      String unitName,
      boolean excluded,
      int points,
      List<String> explanation) {}

  /** Whom, by whom, when and why. */
  public record Decision(PersonId chosen, String decidedBy, LocalDate on, String reason) {}
}
