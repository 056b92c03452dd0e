package org.dandang.petition.application;

import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;
import static org.dandang.kernel.actor.Role.PETITION_HANDLER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dandang.kernel.actor.Staff;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.CadreManagement;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.petition.domain.Opener;

/**
 * Into whose hands comes what arrives through the portal, before anybody has read it. What is
 * plainly about the head of the office, or names everybody in it, nobody here opens (E2, JJ-15).
 */
@ApplicationScoped
class FirstHands {
  private Staff staff;
  private PersonDirectory people;
  private CadreManagement management;

  /**
   * @param registrar who has the line of the register
   * @param sealed whether it goes to the superior unread
   */
  record Hands(Optional<PersonId> registrar, boolean sealed) {}

  protected FirstHands() {}

  @Inject
  FirstHands(Staff staff, PersonDirectory people, CadreManagement management) {
    this.staff = staff;
    this.people = people;
    this.management = management;
  }

  /**
   * @param about whom it is about, in the petitioner's words
   * @param said everything it says
   */
  Hands of(String about, String said, LocalDate today) {
    List<PersonId> office =
        Stream.of(PETITION_HANDLER, DISCIPLINE_REVIEWER)
            .flatMap(role -> staff.holding(role).stream())
            .distinct()
            .toList();
    if (office.isEmpty()) return new Hands(Optional.empty(), false);
    Optional<PersonId> opener = new Opener(names(office, today)).of(office, said);
    PersonId registrar = opener.orElse(office.get(0));
    Collection<PersonId> chiefs = management.chiefsOver(registrar, today);
    boolean aboutChief = new Opener(names(chiefs, today)).names(chiefs, about);
    return new Hands(Optional.of(registrar), opener.isEmpty() || aboutChief);
  }

  private Map<PersonId, String> names(Collection<PersonId> persons, LocalDate today) {
    Map<PersonId, String> names = new HashMap<>();
    people
        .onDay(persons, today)
        .forEach((person, known) -> names.put(person, known.label().name()));
    return names;
  }
}
