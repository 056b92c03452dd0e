package org.dandang.web.frame;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.PersonDirectory;

/** The name of whoever has signed in, asked once; an account without a person is its own name. */
@SessionScoped
class Who implements Serializable {
  @Inject Actor actor;
  @Inject PersonDirectory persons;
  @Inject BusinessDay businessDay;

  private String name;

  String name() {
    if (name == null) name = find();
    return name;
  }

  private String find() {
    if (!Doors.open(persons, "onDay", actor.roles())) return actor.name();
    return actor
        .person()
        .flatMap(person -> persons.onDay(person, businessDay.today()))
        .map(person -> person.label().name())
        .orElse(actor.name());
  }
}
