package org.dandang.personnel.api.person;

import jakarta.validation.Valid;
import java.util.List;
import org.dandang.kernel.id.PersonId;

/** Commands about persons. */
public interface PersonDesk {
  /** In this order; ids in the same order. */
  List<PersonId> register(List<@Valid RegisterPerson> commands);

  void engage(@Valid EngagePerson command);

  void relate(@Valid RelatePersons command);

  void correct(@Valid CorrectPerson command);

  /** Whoever manages the person or not: a telephone is no fact of the file. */
  void keepPhone(@Valid KeepPhone command);

  /** Many at once, by the same rules; all of them or none. */
  void correctAll(List<@Valid CorrectPerson> commands);

  void voidFile(@Valid VoidPerson command);
}
