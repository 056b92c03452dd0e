package org.dandang.personnel.domain.appointment;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.appointment.ChangeKind;
import org.dandang.personnel.api.person.CadreSince;
import org.dandang.personnel.api.person.EngagementKind;
import org.dandang.personnel.api.person.Establishment;
import org.dandang.personnel.api.person.NewEngagement;
import org.dandang.personnel.domain.person.Person;

/** What a change does to the person's relations on the day of effect. */
public record Effect(Change change) {
  public void on(Person person) {
    LocalDate day = change.effectiveOn().orElseThrow();
    ChangeKind kind = change.kind();
    if (kind == ChangeKind.RECRUITMENT)
      person.becomeCadre(new CadreSince(Establishment.CIVIL_SERVICE, "公务员录用", day));
    if (kind == ChangeKind.SECONDMENT) person.engage(engagement(EngagementKind.SECONDMENT, day));
    if (kind == ChangeKind.REMOVAL) removed(person, day);
    if (kind == ChangeKind.RETIREMENT) person.retire(day);
    if (kind.takesPost()) moved(person, day);
    change.toRank().ifPresent(rank -> person.rise(rank, day));
  }

  /** It was entered by mistake: the person stands as before. */
  public void undo(Person person) {
    LocalDate day = change.effectiveOn().orElseThrow();
    ChangeKind kind = change.kind();
    if (kind == ChangeKind.SECONDMENT) person.takeBack(day, EnumSet.of(EngagementKind.SECONDMENT));
    if (kind == ChangeKind.RETIREMENT) person.comeBack(day);
    if (kind == ChangeKind.RECRUITMENT) person.becomeNoCadre(day);
    if (kind == ChangeKind.REMOVAL || kind.takesPost())
      person.takeBack(day, EnumSet.of(EngagementKind.POST, EngagementKind.ESTABLISHMENT));
    change.toRank().ifPresent(rank -> person.fallBack(day));
  }

  private void moved(Person person, LocalDate day) {
    boolean elsewhere = !person.unitOn(day).equals(Optional.of(change.toUnit()));
    if (elsewhere)
      person.engage(NewEngagement.establishment(change.toUnit(), Management.COUNTY, day));
    person.engage(engagement(EngagementKind.POST, day));
  }

  private void removed(Person person, LocalDate day) {
    if (change.toTitle().isBlank()) person.leavePost(day);
    else person.engage(engagement(EngagementKind.POST, day));
  }

  private NewEngagement engagement(EngagementKind kind, LocalDate day) {
    return new NewEngagement(
        kind,
        change.toUnit(),
        change.toPost(),
        change.toTitle(),
        change.toLevel(),
        change.toLevel() == Level.STAFF ? Management.UNIT : Management.COUNTY,
        change.kind() == ChangeKind.SECOND_LINE,
        change.isPartySecretary(),
        50,
        day,
        Optional.empty());
  }
}
