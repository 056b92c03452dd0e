package org.dandang.personnel.domain.form;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.person.EngagementKind;
import org.dandang.personnel.domain.person.Person;

/** Whose form somebody may take in: within the scope, and neither the own nor a relative's. */
public record FormReach(Scope scope, Optional<PersonId> self, LocalDate today) {
  public boolean covers(Person person) {
    return !concerns(person)
        && (scope.all()
            || person.engagements().stream()
                .anyMatch(
                    e ->
                        (e.period().contains(today) || e.kind() == EngagementKind.ESTABLISHMENT)
                            && scope.covers(e.unit())));
  }

  private boolean concerns(Person person) {
    return self.filter(
            me ->
                me.equals(person.id())
                    || person.kin().stream().anyMatch(kin -> kin.relative().equals(me)))
        .isPresent();
  }
}
