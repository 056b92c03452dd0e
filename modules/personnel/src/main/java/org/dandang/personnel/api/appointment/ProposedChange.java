package org.dandang.personnel.api.appointment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.person.Rank;
import org.dandang.personnel.api.post.PostId;

/**
 * What is proposed for one person.
 *
 * @param unit where the person is to serve
 * @param ground of an adverse change
 * @param facts on which an adverse change rests
 * @param elected the post is filled by the people's congress, to which the person is recommended
 */
public record ProposedChange(
    @NotNull PersonId person,
    @NotNull ChangeKind kind,
    @NotNull UnitId unit,
    @NotNull Optional<PostId> post,
    @NotNull @Size(max = 120) String title,
    @NotNull Level level,
    boolean partySecretary,
    @NotNull Optional<Rank> rank,
    @NotNull Set<ReasonTag> tags,
    @NotNull Optional<Ground> ground,
    @NotNull @Size(max = 2000) String facts,
    boolean elected) {
  /** A change to a post to which one is appointed. */
  public ProposedChange(
      PersonId person,
      ChangeKind kind,
      UnitId unit,
      Optional<PostId> post,
      String title,
      Level level,
      boolean partySecretary,
      Optional<Rank> rank,
      Set<ReasonTag> tags,
      Optional<Ground> ground,
      String facts) {
    this(
        person,
        kind,
        unit,
        post,
        title,
        level,
        partySecretary,
        rank,
        tags,
        ground,
        facts,
        kind == ChangeKind.RE_ELECTION);
  }

  /** A change that needs no ground. */
  public static ProposedChange of(
      PersonId person, ChangeKind kind, UnitId unit, String title, Level level) {
    return new ProposedChange(
        person,
        kind,
        unit,
        Optional.empty(),
        title,
        level,
        false,
        Optional.empty(),
        Set.of(),
        Optional.empty(),
        "");
  }

  /** The same with tags. */
  public ProposedChange tagged(Set<ReasonTag> reasons) {
    return new ProposedChange(
        person,
        kind,
        unit,
        post,
        title,
        level,
        partySecretary,
        rank,
        reasons,
        ground,
        facts,
        elected);
  }

  /** The same on a ground with its facts. */
  public ProposedChange because(Ground why, String what) {
    return new ProposedChange(
        person,
        kind,
        unit,
        post,
        title,
        level,
        partySecretary,
        rank,
        tags,
        Optional.of(why),
        what,
        elected);
  }

  /** The same with a rank. */
  public ProposedChange ranked(Rank newRank) {
    return new ProposedChange(
        person,
        kind,
        unit,
        post,
        title,
        level,
        partySecretary,
        Optional.of(newRank),
        tags,
        ground,
        facts,
        elected);
  }

  /** The same in a post that the people's congress fills. */
  public ProposedChange byElection() {
    return new ProposedChange(
        person, kind, unit, post, title, level, partySecretary, rank, tags, ground, facts, true);
  }
}
