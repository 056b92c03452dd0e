package org.dandang.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.PersonDirectory;

/** How people are called today. */
@RequestScoped
class HandOverNames {
  @Inject PersonDirectory persons;
  @Inject BusinessDay day;

  String of(PersonId person) {
    return persons.onDay(person, today()).map(who -> who.label().name()).orElse(person.toString());
  }

  LocalDate today() {
    return day.today();
  }
}
