package org.dandang.personnel.api.person;

import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.HistoryRow;

/** One person's file at a time; opening one is written to the audit log. */
public interface PersonFiles {
  /** Nobody opens the own or a close relative's file as an officer. */
  PersonDetail get(PersonId person);

  /** The cadre's own file. */
  PersonDetail own();

  /** The name of whoever asks; empty where the account belongs to nobody. */
  Optional<String> ownName();

  /** The whole ID number, for whoever has a reason to see it. */
  String idNumber(PersonId person);

  /** The whole telephone number, for whoever has a reason to call. */
  Optional<String> phone(PersonId person);

  /** By the whole ID number only. */
  Optional<PersonId> byIdNumber(String idNumber);

  /** By the whole telephone number only; several may share one. */
  List<PersonId> byPhone(String phone);

  /** By the code that files between deployments carry; an old code leads to the file kept. */
  Optional<PersonId> byPublicCode(String code);

  /** The file that is kept instead of one that was merged into it. */
  Optional<PersonId> keptInstead(PersonId person);

  List<HistoryRow> history(PersonId person);
}
