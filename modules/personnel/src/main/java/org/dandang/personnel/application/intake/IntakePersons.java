package org.dandang.personnel.application.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.desk.Sealer;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.domain.form.FormMatches;
import org.dandang.personnel.domain.form.FormReach;
import org.dandang.personnel.domain.person.IdNumber;
import org.dandang.personnel.domain.person.Person;
import org.dandang.personnel.domain.person.Persons;

/** The persons whom a table names, fetched in blocks. */
@ApplicationScoped
class IntakePersons {
  private static final int BLOCK = 1_000;

  @Inject FormMatches matches;
  @Inject Persons persons;
  @Inject Sealer sealer;
  @Inject Actor actor;
  @Inject BusinessDay business;

  /** Those who are here, by ID number. */
  Map<IdNumber, Person> byNumber(Collection<IdNumber> numbers) {
    Map<String, IdNumber> prints =
        numbers.stream()
            .distinct()
            .collect(Collectors.toMap(number -> HexFormat.of().formatHex(print(number)), n -> n));
    Map<String, PersonId> found =
        matches.byPrints(prints.keySet().stream().map(HexFormat.of()::parseHex).toList());
    Map<PersonId, Person> files = files(List.copyOf(found.values()));
    Map<IdNumber, Person> here = new HashMap<>();
    found.forEach((print, id) -> here.put(prints.get(print), files.get(id)));
    return here;
  }

  Map<PersonId, Person> files(List<PersonId> ids) {
    Map<PersonId, Person> files = new LinkedHashMap<>();
    for (int from = 0; from < ids.size(); from += BLOCK)
      files.putAll(persons.getAll(ids.subList(from, Math.min(ids.size(), from + BLOCK))));
    return files;
  }

  /** Neither the own file nor a relative's, and within the scope. */
  boolean covers(Person person) {
    return new FormReach(actor.scope(), actor.person(), business.today()).covers(person);
  }

  /** Whoever takes a table stands for it. */
  String signer() {
    return actor.name();
  }

  private byte[] print(IdNumber number) {
    return sealer.fingerprint("id-number", number.value());
  }
}
