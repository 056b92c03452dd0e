package org.dandang.petition.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dandang.petition.domain.Files.CHIEF;
import static org.dandang.petition.domain.Files.FIRST;
import static org.dandang.petition.domain.Files.MARCH;
import static org.dandang.petition.domain.Files.NOBODY_RELATED;
import static org.dandang.petition.domain.Files.REGISTRAR;
import static org.dandang.petition.domain.Files.SECOND;
import static org.dandang.petition.domain.Files.SUBJECT;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.petition.api.AskUnsealing;
import org.dandang.petition.api.Channel;
import org.dandang.petition.api.Intake;
import org.dandang.petition.api.Routing;
import org.dandang.petition.api.SealedPart;
import org.dandang.petition.api.UnsealingPurpose;
import org.dandang.petition.api.UnsealingState;
import org.junit.jupiter.api.Test;

/** E1, Q2: assignment, purpose, a second person, an end by itself, every look kept. */
class UnsealingTest {
  private static final UnitId UNIT = new UnitId(5);
  private static final LocalDate DAY = MARCH.plusDays(20);
  private static final Instant NOON = Instant.parse("2019-02-20T04:00:00Z");
  private static final Duration A_DAY = Duration.ofHours(24);

  private final Report report = Files.clue(SUBJECT, UNIT);

  @Test
  void a_handler_asks_the_reviewer_grants_and_each_look_is_kept_Q2() {
    Unsealing asked = asked();
    assertThat(asked.state(NOON)).isEqualTo(UnsealingState.REQUESTED);
    asked.grant(report, CHIEF, NOBODY_RELATED, DAY, NOON, A_DAY);
    asked.look(1, report, FIRST, NOON.plusSeconds(60));
    asked.look(2, report, FIRST, NOON.plusSeconds(120));
    assertThat(asked.looks()).extracting(Look::viewer).containsExactly(FIRST, FIRST);
    assertThat(asked.decidedBy()).contains(CHIEF);
  }

  @Test
  void whoever_does_not_handle_the_report_cannot_even_ask_E1() {
    for (PersonId other : List.of(REGISTRAR, CHIEF, new PersonId(999)))
      assertThatThrownBy(() -> ask(other, NOBODY_RELATED)).isInstanceOf(NotAssigned.class);
  }

  @Test
  void a_handler_who_has_become_a_relative_cannot_ask_or_be_granted_E2() {
    assertThatThrownBy(() -> ask(FIRST, relative(FIRST))).isInstanceOf(HandlerConcerned.class);
    assertThatThrownBy(() -> asked().grant(report, CHIEF, relative(FIRST), DAY, NOON, A_DAY))
        .isInstanceOf(HandlerConcerned.class);
  }

  @Test
  void nobody_grants_his_own_request_nor_does_the_other_handler_E13() {
    for (PersonId own : List.of(FIRST, SECOND))
      assertThatThrownBy(() -> asked().grant(report, own, NOBODY_RELATED, DAY, NOON, A_DAY))
          .isInstanceOf(OwnApproval.class);
  }

  @Test
  void the_person_reported_and_his_relatives_grant_nothing_E2() {
    assertThatThrownBy(() -> asked().grant(report, SUBJECT, NOBODY_RELATED, DAY, NOON, A_DAY))
        .isInstanceOf(HandlerConcerned.class);
    assertThatThrownBy(() -> asked().grant(report, CHIEF, relative(CHIEF), DAY, NOON, A_DAY))
        .isInstanceOf(HandlerConcerned.class);
  }

  @Test
  void nothing_is_seen_before_the_second_person_has_said_yes_or_after_no() {
    Unsealing asked = asked();
    assertThatThrownBy(() -> asked.look(1, report, FIRST, NOON)).isInstanceOf(NotUnsealed.class);
    asked.refuse(report, CHIEF, NOBODY_RELATED, "已有处置意见，无须查看", DAY, NOON);
    assertThatThrownBy(() -> asked.look(1, report, FIRST, NOON)).isInstanceOf(NotUnsealed.class);
    assertThatThrownBy(() -> asked.grant(report, CHIEF, NOBODY_RELATED, DAY, NOON, A_DAY))
        .isInstanceOf(UnsealingDecided.class);
  }

  @Test
  void it_ends_by_itself_to_the_second() {
    Unsealing granted = asked();
    granted.grant(report, CHIEF, NOBODY_RELATED, DAY, NOON, A_DAY);
    granted.look(1, report, FIRST, NOON.plus(A_DAY).minusSeconds(1));
    assertThatThrownBy(() -> granted.look(2, report, FIRST, NOON.plus(A_DAY)))
        .isInstanceOf(UnsealingOver.class);
    assertThat(granted.state(NOON.plus(A_DAY))).isEqualTo(UnsealingState.LAPSED);
  }

  @Test
  void it_can_be_ended_before_and_then_shows_nothing() {
    Unsealing granted = asked();
    granted.grant(report, CHIEF, NOBODY_RELATED, DAY, NOON, A_DAY);
    granted.end(NOON.plusSeconds(5));
    assertThatThrownBy(() -> granted.look(1, report, FIRST, NOON.plusSeconds(6)))
        .isInstanceOf(UnsealingOver.class);
    assertThatThrownBy(() -> granted.end(NOON.plusSeconds(7))).isInstanceOf(UnsealingOver.class);
  }

  @Test
  void the_other_handler_looks_only_on_leave_of_his_own() {
    Unsealing granted = asked();
    granted.grant(report, CHIEF, NOBODY_RELATED, DAY, NOON, A_DAY);
    assertThatThrownBy(() -> granted.look(1, report, SECOND, NOON)).isInstanceOf(NotAssigned.class);
  }

  @Test
  void of_an_anonymous_report_nobody_can_be_named_JJ29() {
    Report anonymous =
        new Report(
            Files.next(),
            "天信1号",
            Channel.LETTER,
            true,
            REGISTRAR,
            MARCH,
            DAY,
            Optional.empty(),
            Intake.accusation(),
            5);
    anonymous.alleges(Files.next(), SUBJECT, Files.label(UNIT), "反映其在项目验收中的问题");
    anonymous.route(Routing.ACCEPTED, Optional.empty(), CHIEF, MARCH.plusDays(2));
    anonymous.openClue(FIRST, SECOND, CHIEF, NOBODY_RELATED, MARCH.plusDays(4));
    assertThatThrownBy(
            () -> Unsealing.ask(1, anonymous, command(anonymous, FIRST), NOBODY_RELATED, DAY, NOON))
        .isInstanceOf(NoIdentityKept.class);
  }

  private Unsealing asked() {
    return ask(FIRST, NOBODY_RELATED);
  }

  private Unsealing ask(PersonId requester, Recusal recusal) {
    return Unsealing.ask(Files.next(), report, command(report, requester), recusal, DAY, NOON);
  }

  private static AskUnsealing command(Report report, PersonId requester) {
    return new AskUnsealing(
        report.id(), SealedPart.IDENTITY, UnsealingPurpose.ASK_REPORTER, "核实工程时间", requester);
  }

  private static Recusal relative(PersonId person) {
    return new Recusal((one, other, day) -> one.equals(person));
  }
}
