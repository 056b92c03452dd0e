package org.dandang.accountability.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dandang.accountability.domain.Dossiers;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.LabelThen;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.UnitKind;

/** Everybody is known, and called by his number. */
public final class NamedByNumber implements PersonDirectory {
  @Override
  public Map<PersonId, PersonOnDay> onDay(Collection<PersonId> persons, LocalDate day) {
    return persons.stream()
        .distinct()
        .collect(Collectors.toMap(Function.identity(), NamedByNumber::known));
  }

  private static PersonOnDay known(PersonId person) {
    LabelThen label = new LabelThen("某" + person, "mou", new UnitId(1), "某单位", null);
    return new PersonOnDay(
        person, label, UnitKind.values()[0], Level.STAFF, true, false, true, false);
  }

  @Override
  public List<PersonId> named(String typed) {
    return List.of(Dossiers.KEEPER);
  }

  @Override
  public boolean related(PersonId one, PersonId other, LocalDate day) {
    return false;
  }
}
