package org.dandang.personnel.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.rule.Stale;
import org.dandang.personnel.Personnel;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.person.CorrectPerson;
import org.dandang.personnel.api.person.PersonDesk;
import org.dandang.personnel.api.person.PersonDetail;
import org.dandang.personnel.api.person.PersonFacts;
import org.dandang.personnel.api.person.PersonFiles;
import org.dandang.personnel.api.person.RecogniseDate;
import org.dandang.personnel.api.person.RecognisedDate;
import org.dandang.personnel.api.person.RecognitionDesk;
import org.dandang.personnel.domain.person.DaysOutOfOrder;
import org.dandang.personnel.domain.person.OwnFile;
import org.dandang.personnel.domain.person.RecognisedStands;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** P24, 三龄两历: recognised days hold, with their ground, whatever the ID number says. */
class RecognitionsIT {
  private static final LocalDate FOUND = LocalDate.of(1974, 9, 2);
  private final Personnel personnel = new Personnel();
  private PersonId person;

  @BeforeEach
  void a_cadre_whose_papers_disagree() {
    UnitId unit = personnel.unit("县档案管理中心");
    person = personnel.cadre("岑某", unit, "科员", Level.STAFF);
  }

  @Test
  void a_recognised_birth_stands_in_the_file_beside_the_number_that_says_otherwise() {
    LocalDate inNumber = file().facts().birth();
    recognise(RecognisedDate.BIRTH, FOUND);
    PersonDetail file = file();
    assertThat(file.facts().birth()).isEqualTo(FOUND);
    assertThat(file.otherBirthInNumber()).contains(inNumber);
    assertThat(file.recognised(RecognisedDate.BIRTH))
        .hasValueSatisfying(
            known -> {
              assertThat(known.before()).contains(inNumber);
              assertThat(known.day()).isEqualTo(FOUND);
              assertThat(known.ground()).contains("入团志愿书");
              assertThat(known.approver()).isEqualTo("某部长");
            });
  }

  @Test
  void a_correction_leaves_what_was_recognised() {
    recognise(RecognisedDate.BIRTH, FOUND);
    correct(named(file().facts(), "岑某某", FOUND));
    assertThat(file().facts().name()).isEqualTo("岑某某");
    PersonFacts other = named(file().facts(), "岑某某", FOUND.plusYears(1));
    assertThatThrownBy(() -> correct(other)).isInstanceOf(RecognisedStands.class);
  }

  @Test
  void a_later_recognition_takes_its_place_and_the_earlier_one_is_kept() {
    recognise(RecognisedDate.WORK_ENTRY, LocalDate.of(1995, 7, 1));
    recognise(RecognisedDate.WORK_ENTRY, LocalDate.of(1996, 3, 1));
    assertThat(file().recognitions())
        .extracting(PersonDetail.RecognitionThen::day)
        .containsExactly(LocalDate.of(1996, 3, 1), LocalDate.of(1995, 7, 1));
    assertThat(file().facts().workEntry()).contains(LocalDate.of(1996, 3, 1));
  }

  @Test
  void nobody_joins_the_party_as_a_child_nor_recognises_the_own_days() {
    assertThatThrownBy(() -> recognise(RecognisedDate.PARTY_ENTRY, LocalDate.of(1990, 1, 1)))
        .isInstanceOf(DaysOutOfOrder.class);
    RecogniseDate seenBefore = command(RecognisedDate.BIRTH, FOUND, file().version());
    recognise(RecognisedDate.BIRTH, FOUND);
    assertThatThrownBy(() -> recognise(seenBefore)).isInstanceOf(Stale.class);
    RecogniseDate own = command(RecognisedDate.BIRTH, FOUND, file().version());
    personnel.is(person);
    assertThatThrownBy(() -> recognise(own)).isInstanceOf(OwnFile.class);
  }

  private PersonDetail file() {
    return personnel.call(() -> personnel.get(PersonFiles.class).get(person));
  }

  private void recognise(RecognisedDate date, LocalDate day) {
    recognise(command(date, day, file().version()));
  }

  private void recognise(RecogniseDate command) {
    personnel.run(() -> personnel.get(RecognitionDesk.class).recognise(command));
  }

  private RecogniseDate command(RecognisedDate date, LocalDate day, long seen) {
    return new RecogniseDate(
        person, date, day, "1990 年入团志愿书、1993 年招生表", "天组审〔2018〕3号", "某部长", Personnel.TODAY, seen);
  }

  private void correct(PersonFacts facts) {
    long seen = file().version();
    personnel.run(
        () ->
            personnel
                .get(PersonDesk.class)
                .correct(
                    new CorrectPerson(
                        person, facts, new Amendment("录入有误", "某部长", Personnel.TODAY), seen)));
  }

  private static PersonFacts named(PersonFacts f, String name, LocalDate birth) {
    return new PersonFacts(
        name,
        Optional.of("cen"),
        f.sex(),
        birth,
        f.ethnic(),
        f.political(),
        f.partyJoined(),
        f.workEntry(),
        f.education(),
        f.degree(),
        f.profession(),
        f.strengths(),
        f.nativePlace());
  }
}
