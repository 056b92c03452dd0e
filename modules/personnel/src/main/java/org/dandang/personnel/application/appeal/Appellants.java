package org.dandang.personnel.application.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.domain.appeal.Deciders;
import org.dandang.personnel.domain.appeal.Deciders.Named;
import org.dandang.personnel.domain.appointment.Kinships;
import org.dandang.personnel.domain.person.OwnFile;

/** Who contests a decision, and who therefore keeps away from it. */
@ApplicationScoped
public class Appellants {
  @Inject PersonDirectory directory;
  @Inject Kinships kinships;
  @Inject Actor actor;

  /** The appellant and close relatives. */
  public Deciders away(PersonId appellant) {
    Set<PersonId> away = new HashSet<>(kin(appellant));
    away.add(appellant);
    return new Deciders(away);
  }

  /** Nobody enters or decides the own appeal or a relative's. */
  public void refuseOwn(PersonId appellant) {
    actor
        .person()
        .filter(self -> self.equals(appellant) || kin(appellant).contains(self))
        .ifPresent(
            self -> {
              throw new OwnFile();
            });
  }

  /** As called on the day. */
  public Named named(PersonId person, LocalDate on) {
    return new Named(
        person,
        directory.onDay(person, on).map(found -> found.label().name()).orElseGet(person::toString));
  }

  private Set<PersonId> kin(PersonId person) {
    return kinships.of(List.of(person)).getOrDefault(person, Set.of());
  }
}
