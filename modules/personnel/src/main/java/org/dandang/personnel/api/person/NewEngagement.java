package org.dandang.personnel.api.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.post.PostId;

/**
 * A relation to a unit from a day on; an establishment or a post ends the one before.
 *
 * @param last known last day; empty while it goes on
 */
public record NewEngagement(
    @NotNull EngagementKind kind,
    @NotNull UnitId unit,
    @NotNull Optional<PostId> post,
    @NotNull @Size(max = 120) String title,
    @NotNull Level level,
    @NotNull Management management,
    boolean secondLine,
    boolean partySecretary,
    int teamOrder,
    @NotNull LocalDate on,
    @NotNull Optional<LocalDate> last) {

  /** The unit that keeps the establishment. */
  public static NewEngagement establishment(UnitId unit, Management management, LocalDate on) {
    return new NewEngagement(
        EngagementKind.ESTABLISHMENT,
        unit,
        Optional.empty(),
        "",
        Level.STAFF,
        management,
        false,
        false,
        0,
        on,
        Optional.empty());
  }

  /** An ordinary post without a place in a leading group. */
  public static NewEngagement post(
      UnitId unit, String title, Level level, Management management, int teamOrder, LocalDate on) {
    return new NewEngagement(
        EngagementKind.POST,
        unit,
        Optional.empty(),
        title,
        level,
        management,
        false,
        false,
        teamOrder,
        on,
        Optional.empty());
  }

  /** The same, heading the party committee. */
  public NewEngagement asPartySecretary() {
    return new NewEngagement(
        kind, unit, post, title, level, management, secondLine, true, teamOrder, on, last);
  }

  /** The same, withdrawn to the second line. */
  public NewEngagement onSecondLine() {
    return new NewEngagement(
        kind, unit, post, title, level, management, true, partySecretary, teamOrder, on, last);
  }

  /** The same in a post of the establishment. */
  public NewEngagement in(PostId establishmentPost) {
    return new NewEngagement(
        kind,
        unit,
        Optional.of(establishmentPost),
        title,
        level,
        management,
        secondLine,
        partySecretary,
        teamOrder,
        on,
        last);
  }

  /** The same with a known last day. */
  public NewEngagement until(LocalDate lastDay) {
    return new NewEngagement(
        kind,
        unit,
        post,
        title,
        level,
        management,
        secondLine,
        partySecretary,
        teamOrder,
        on,
        Optional.of(lastDay));
  }
}
