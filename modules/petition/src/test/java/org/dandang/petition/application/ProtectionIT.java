package org.dandang.petition.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dandang.petition.application.PetitionHouse.CHIEF;
import static org.dandang.petition.application.PetitionHouse.FIRST;
import static org.dandang.petition.application.PetitionHouse.SECOND;
import static org.dandang.petition.application.PetitionHouse.TODAY;

import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.NotFound;
import org.dandang.personnel.api.appointment.ChangeKind;
import org.dandang.personnel.api.appointment.ChangeState;
import org.dandang.personnel.api.assessment.Grade;
import org.dandang.petition.api.AskProtection;
import org.dandang.petition.api.DecideProtection;
import org.dandang.petition.api.ProtectionDesk;
import org.dandang.petition.api.ProtectionDetail;
import org.dandang.petition.api.ProtectionDetail.AlertRow;
import org.dandang.petition.api.ProtectionId;
import org.dandang.petition.api.ProtectionRecords;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.Reporter;
import org.dandang.petition.domain.OwnApproval;
import org.junit.jupiter.api.Test;

/** E5: what happens to a protected reporter alerts one reviewer, and nobody else learns of it. */
class ProtectionIT {
  private final PetitionHouse house = new PetitionHouse();
  private final PersonId reporter = house.somebody();
  private final ReportId report = house.clue(house.somebody());

  @Test
  void an_adverse_act_alerts_the_reviewer_alone_E5() {
    ProtectionId protection = protectedOne();
    took(ChangeKind.REMOVAL, reporter);
    assertThat(alerts(protection)).containsExactly("REMOVAL " + TODAY);
    assertThat(seen(FIRST, protection).alerts()).isEmpty();
    assertThatThrownBy(() -> seen(house.somebody(), protection)).isInstanceOf(NotFound.class);
    house.enterAs(CHIEF, () -> desk().assess(protection, "与检举控告无关", TODAY));
    assertThat(seen(CHIEF, protection).alarming()).isFalse();
  }

  @Test
  void a_low_grade_alerts_and_a_good_one_does_not() {
    ProtectionId protection = protectedOne();
    PersonnelRows.grade(reporter, Grade.INCOMPETENT, TODAY);
    PersonnelRows.grade(reporter, Grade.EXCELLENT, TODAY);
    look();
    assertThat(alerts(protection)).containsExactly("GRADED_INCOMPETENT " + TODAY);
  }

  @Test
  void nothing_outside_petition_shows_that_somebody_is_protected_or_that_it_was_looked_E5() {
    protectedOne();
    PersonnelRows.change(reporter, ChangeKind.REMOVAL, ChangeState.APPOINTED, TODAY);
    String before = PersonnelRows.all();
    look();
    assertThat(PersonnelRows.all()).isEqualTo(before);
  }

  @Test
  void neither_who_it_is_nor_what_was_done_lies_open_anywhere_E5() {
    protectedOne();
    took(ChangeKind.DEMOTION, reporter);
    assertThat(house.dump())
        .doesNotContain("," + reporter.value() + ",")
        .doesNotContain("DEMOTION")
        .doesNotContain(PetitionHouse.REPORTER);
  }

  @Test
  void what_was_alerted_once_is_not_alerted_again_however_often_it_is_looked_after() {
    ProtectionId protection = protectedOne();
    took(ChangeKind.REMOVAL, reporter);
    look();
    assertThat(alerts(protection)).hasSize(1);
    took(ChangeKind.DEMOTION, reporter);
    assertThat(alerts(protection)).hasSize(2);
  }

  @Test
  void whoever_is_merged_into_another_stays_protected_and_so_does_whoever_was_kept() {
    PersonId other = house.somebody();
    PersonId third = house.somebody();
    ProtectionId protection = protectedOne();
    PersonnelRows.merged(other, reporter);
    PersonnelRows.merged(third, other);
    took(ChangeKind.REMOVAL, third);
    assertThat(alerts(protection)).hasSize(1);
    PersonnelRows.merged(reporter, house.somebody());
    took(ChangeKind.DEMOTION, reporter);
    assertThat(alerts(protection)).hasSize(2);
  }

  @Test
  void what_was_written_of_the_file_that_went_is_known_once_it_is_the_reporter() {
    PersonId double_ = house.somebody();
    ProtectionId protection = protectedOne();
    took(ChangeKind.REMOVAL, double_);
    assertThat(alerts(protection)).isEmpty();
    PersonnelRows.merged(reporter, double_);
    look();
    assertThat(alerts(protection)).hasSize(1);
  }

  @Test
  void after_they_were_parted_again_the_other_is_nobody_of_concern() {
    PersonId other = house.somebody();
    ProtectionId protection = protectedOne();
    PersonnelRows.parted(PersonnelRows.merged(other, reporter));
    took(ChangeKind.REMOVAL, other);
    assertThat(alerts(protection)).isEmpty();
  }

  @Test
  void what_is_no_harm_or_happens_to_somebody_else_alerts_nobody() {
    ProtectionId protection = protectedOne();
    took(ChangeKind.PROMOTION, reporter);
    took(ChangeKind.REMOVAL, house.somebody());
    assertThat(alerts(protection)).isEmpty();
  }

  @Test
  void what_has_not_taken_effect_or_was_before_or_is_void_alerts_nobody() {
    ProtectionId protection = protectedOne();
    PersonnelRows.change(reporter, ChangeKind.REMOVAL, ChangeState.DISCUSSED, TODAY);
    PersonnelRows.change(reporter, ChangeKind.REMOVAL, ChangeState.APPOINTED, TODAY.minusDays(1));
    PersonnelRows.voided(
        PersonnelRows.change(reporter, ChangeKind.REMOVAL, ChangeState.APPOINTED, TODAY));
    look();
    assertThat(alerts(protection)).isEmpty();
  }

  @Test
  void nobody_is_watched_before_it_is_granted_or_after_it_ended() {
    ProtectionId waiting = asked();
    took(ChangeKind.REMOVAL, reporter);
    house.enter(() -> house.get(RetaliationWatch.class).look(waiting));
    assertThat(alerts(waiting)).isEmpty();
    ProtectionId ended = protectedOne();
    house.enterAs(CHIEF, () -> desk().end(ended, TODAY, -1));
    house.enter(() -> house.get(RetaliationWatch.class).look(ended));
    assertThat(alerts(ended)).isEmpty();
    assertThat(seen(CHIEF, ended).watched()).isFalse();
  }

  @Test
  void what_took_effect_while_the_request_waited_is_alerted_once_it_is_granted() {
    ProtectionId protection = asked();
    took(ChangeKind.REMOVAL, reporter);
    house.enterAs(CHIEF, () -> desk().decide(decision(protection, CHIEF)));
    look();
    assertThat(alerts(protection)).hasSize(1);
  }

  @Test
  void whoever_sees_to_it_does_not_decide_it_and_it_has_a_clock_JJ49() {
    ProtectionId protection = asked();
    assertThat(seen(CHIEF, protection).due()).isPresent();
    assertThatThrownBy(() -> house.enter(() -> desk().decide(decision(protection, FIRST))))
        .isInstanceOf(OwnApproval.class);
    assertThatThrownBy(() -> house.enter(() -> desk().decide(decision(protection, SECOND))))
        .isInstanceOf(OwnApproval.class);
  }

  private ProtectionId protectedOne() {
    ProtectionId protection = asked();
    house.enterAs(CHIEF, () -> desk().decide(decision(protection, CHIEF)));
    return protection;
  }

  private ProtectionId asked() {
    return house.ask(
        FIRST,
        () ->
            desk()
                .ask(new AskProtection(report, Optional.of(new Reporter(reporter)), FIRST, TODAY)));
  }

  private static DecideProtection decision(ProtectionId protection, PersonId who) {
    return new DecideProtection(protection, true, "由专人联系，谈话提醒所在单位", who, TODAY, -1);
  }

  private void took(ChangeKind kind, PersonId person) {
    PersonnelRows.change(person, kind, ChangeState.APPOINTED, TODAY);
    look();
  }

  /** As the timer does each minute. */
  private void look() {
    RetaliationWatch watch = house.get(RetaliationWatch.class);
    house.enter(() -> watch.watched().forEach(watch::look));
  }

  private List<String> alerts(ProtectionId protection) {
    return seen(CHIEF, protection).alerts().stream().map(AlertRow::act).toList();
  }

  private ProtectionDetail seen(PersonId who, ProtectionId protection) {
    return house.ask(who, () -> house.get(ProtectionRecords.class).get(protection));
  }

  private ProtectionDesk desk() {
    return house.get(ProtectionDesk.class);
  }
}
