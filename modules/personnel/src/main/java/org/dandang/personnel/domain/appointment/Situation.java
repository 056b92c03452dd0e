package org.dandang.personnel.domain.appointment;

import java.time.LocalDate;
import org.dandang.kernel.record.LabelThen;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.appointment.ChangeKind;
import org.dandang.personnel.api.appointment.ProposedChange;
import org.dandang.personnel.domain.person.Engagement;
import org.dandang.personnel.domain.person.ManagedByOthers;
import org.dandang.personnel.domain.person.Person;
import org.dandang.personnel.domain.person.RankNotOfTheDay;

/** How a person stands when a change is proposed. */
public record Situation(LabelThen label, Level level, Management management, LocalDate on) {
  public static Situation of(Person person, LabelThen label, LocalDate on) {
    return new Situation(
        label,
        person.levelOn(on),
        person.postOn(on).map(Engagement::management).orElse(Management.COUNTY),
        on);
  }

  /** Whether the kind of change is what it calls itself. */
  void mayBecome(ProposedChange proposal) {
    if (!management.ofTheCounty()) throw new ManagedByOthers(proposal.person());
    int up = level.ordinal() - proposal.level().ordinal();
    ChangeKind kind = proposal.kind();
    if (kind == ChangeKind.PROMOTION && up > 1) throw new LevelSkipped(label.name());
    boolean right =
        switch (kind) {
          case PROMOTION -> up == 1;
          case FURTHER_USE -> up == 0 && level != Level.STAFF;
          case LATERAL, SECONDMENT, RANK_PROMOTION, CONFIRMATION, RE_ELECTION -> up == 0;
          case ADJUSTMENT -> up <= 0;
          case REMOVAL, SECOND_LINE -> proposal.level() == Level.STAFF;
          case DEMOTION -> up < 0;
          case RECRUITMENT -> proposal.level() == Level.STAFF;
          case RETIREMENT -> true;
        };
    if (!right) throw new WrongKind(kind, level, proposal.level());
    if (kind == ChangeKind.RANK_PROMOTION && proposal.rank().isEmpty())
      throw new WrongKind(kind, level, proposal.level());
    proposal
        .rank()
        .filter(rank -> !rank.existsOn(on))
        .ifPresent(
            rank -> {
              throw new RankNotOfTheDay(rank, on);
            });
    if (kind.adverse() && (proposal.ground().isEmpty() || proposal.facts().isBlank()))
      throw new GroundMissing(label.name());
  }
}
