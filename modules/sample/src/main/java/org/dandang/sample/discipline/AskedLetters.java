package org.dandang.sample.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dandang.accountability.api.AnswerLetter;
import org.dandang.accountability.api.ClearanceOffice;
import org.dandang.accountability.api.MeasureKind;
import org.dandang.kernel.desk.ClearanceDesk;
import org.dandang.kernel.desk.ClearanceDesk.Purpose;
import org.dandang.kernel.id.PersonId;

/**
 * Letters of the organisation department in 2019: one answered, and one that waits and asks again
 * about two of the same persons, one of them admonished since and one with a case filed.
 */
@ApplicationScoped
class AskedLetters {
  private static final LocalDate FIRST = LocalDate.of(2019, 1, 8);
  private static final LocalDate SECOND = LocalDate.of(2019, 2, 18);

  @Inject @Any Instance<ClearanceDesk> desk;
  @Inject ClearanceOffice office;

  void enter(PaperCases cases, TalkFiles talks, Crowd crowd) {
    List<PersonId> persons = crowd.next(3);
    long answered = send("天组函〔2019〕2号", "动议〔2019〕1号", FIRST, persons);
    LocalDate on = LocalDate.of(2019, 1, 15);
    office.answer(new AnswerLetter(answered, "天纪函〔2019〕1号", "纪委分管领导", on));
    talks.give(persons.get(1), MeasureKind.ADMONITION, Optional.empty(), LocalDate.of(2019, 1, 28));
    cases.filed(LocalDate.of(2019, 1, 21), persons.subList(2, 3));
    List<PersonId> again = new ArrayList<>(persons.subList(1, 3));
    again.addAll(crowd.next(3));
    send("天组函〔2019〕9号", "动议〔2019〕2号", SECOND, again);
  }

  private long send(String document, String motion, LocalDate on, List<PersonId> persons) {
    return desk.get()
        .send(
            new ClearanceDesk.Letter(
                Purpose.APPOINTMENT, motion, document, "组织部分管领导", on, persons));
  }
}
