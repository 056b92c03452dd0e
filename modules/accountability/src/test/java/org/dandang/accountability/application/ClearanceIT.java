package org.dandang.accountability.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.dandang.accountability.api.AnswerLetter;
import org.dandang.accountability.api.CaseId;
import org.dandang.accountability.api.ClearanceOffice;
import org.dandang.accountability.api.FirstFormDesk;
import org.dandang.accountability.api.GiveMeasure;
import org.dandang.accountability.api.LetterDetail;
import org.dandang.accountability.api.MeasureKind;
import org.dandang.accountability.api.OpenLetter;
import org.dandang.accountability.domain.OutOfOrder;
import org.dandang.accountability.domain.SignedByAsker;
import org.dandang.accountability.persistence.NamedByNumber;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.desk.ClearanceDesk;
import org.dandang.kernel.desk.ClearanceDesk.Conclusion;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.RuleBooks;
import org.dandang.kernel.test.House;
import org.dandang.kernel.test.TestActor;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.kernel.time.WorkingCalendars;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.factories.SessionManager;
import org.junit.jupiter.api.Test;

/** Letters about the persons of one motion, answered from the records and signed. */
class ClearanceIT {
  private static final LocalDate SENT = LocalDate.of(2019, 1, 15);
  private static final LocalDate ANSWERED = LocalDate.of(2019, 1, 22);
  private static final int BATCH = 1_000;

  private final House house = house();

  @Test
  void a_batch_of_a_thousand_is_prepared_without_a_query_per_row() {
    List<PersonId> persons = persons(7_100_000, BATCH);
    List<PersonId> admonished = persons.subList(0, 40);
    house.run(() -> admonished.forEach(this::admonish));
    AtomicInteger reads = countReads();
    long letter = house.call(() -> send("动议〔2019〕1号", persons));
    assertThat(reads.getAndSet(0)).isLessThan(50);
    long begun = System.nanoTime();
    List<ClearanceDesk.Reply> replies = house.call(() -> answer(letter, ANSWERED.plusMonths(3)));
    long millis = (System.nanoTime() - begun) / 1_000_000;
    assertThat(reads.get()).isLessThan(20);
    assertThat(millis).isLessThan(5_000);
    assertThat(replies).hasSize(BATCH);
    assertThat(replies)
        .allSatisfy(
            reply -> {
              boolean barred = admonished.contains(reply.person());
              assertThat(reply.conclusion())
                  .isEqualTo(barred ? Conclusion.OBJECTION : Conclusion.NO_OBJECTION);
              assertThat(reply.validUntil()).contains(ANSWERED.plusMonths(3));
            });
  }

  @Test
  void asking_again_about_the_same_person_is_flagged() {
    List<PersonId> persons = persons(7_200_000, 3);
    house.call(() -> send("动议〔2019〕2号", persons));
    long again = house.call(() -> send("动议〔2019〕3号", persons.subList(0, 2)));
    OpenLetter open =
        house.call(() -> house.get(ClearanceOffice.class).waiting()).stream()
            .filter(letter -> letter.letter() == again)
            .findFirst()
            .orElseThrow();
    assertThat(open.motion()).isEqualTo("动议〔2019〕3号");
    assertThat(open.persons()).isEqualTo(2);
    assertThat(open.repeated()).isEqualTo(2);
  }

  @Test
  void a_reply_is_signed_by_another_and_valid_to_a_day_not_before_its_own() {
    long letter = house.call(() -> send("动议〔2019〕4号", persons(7_300_000, 1)));
    assertThatThrownBy(() -> house.call(() -> answer(letter, ANSWERED.minusDays(1))))
        .isInstanceOf(OutOfOrder.class);
    assertThatThrownBy(
            () ->
                house.call(
                    () ->
                        house
                            .get(ClearanceOffice.class)
                            .answer(new AnswerLetter(letter, "复函", "来函签发人", ANSWERED))))
        .isInstanceOf(SignedByAsker.class);
    assertThat(house.call(() -> house.get(ClearanceDesk.class).replies(letter))).isEmpty();
  }

  @Test
  void the_answer_is_prepared_for_whoever_signs_with_the_end_of_each_period() {
    List<PersonId> persons = persons(7_400_000, 2);
    house.run(() -> admonish(persons.get(0)));
    long letter = house.call(() -> send("动议〔2019〕5号", persons));
    LetterDetail waiting = house.call(() -> house.get(ClearanceOffice.class).letter(letter));
    assertThat(waiting.reply()).isEmpty();
    assertThat(waiting.persons())
        .extracting(LetterDetail.Prepared::conclusion)
        .containsExactly(Conclusion.OBJECTION, Conclusion.NO_OBJECTION);
    assertThat(waiting.persons().get(0).findings())
        .containsExactly(
            new LetterDetail.Finding(
                LetterDetail.Found.EFFECT_PERIOD,
                Optional.of("TX-4"),
                Optional.of(LocalDate.of(2019, 5, 5))));
    assertThat(waiting.persons().get(1).findings()).isEmpty();
    house.call(() -> answer(letter, ANSWERED.plusMonths(3)));
    LetterDetail signed = house.call(() -> house.get(ClearanceOffice.class).letter(letter));
    assertThat(signed.reply().orElseThrow().signer()).isEqualTo("纪委分管领导");
    assertThat(signed.persons())
        .extracting(LetterDetail.Prepared::conclusion)
        .containsExactly(Conclusion.OBJECTION, Conclusion.NO_OBJECTION);
  }

  private long send(String motion, List<PersonId> persons) {
    return house
        .get(ClearanceDesk.class)
        .send(
            new ClearanceDesk.Letter(
                ClearanceDesk.Purpose.APPOINTMENT, motion, "征求意见函", "来函签发人", SENT, persons));
  }

  private List<ClearanceDesk.Reply> answer(long letter, LocalDate validUntil) {
    return house
        .get(ClearanceOffice.class)
        .answer(new AnswerLetter(letter, "复函", "纪委分管领导", ANSWERED, Optional.of(validUntil)));
  }

  private void admonish(PersonId person) {
    house
        .get(FirstFormDesk.class)
        .give(
            new GiveMeasure(
                person,
                MeasureKind.ADMONITION,
                "推进迟缓",
                "本人表态",
                Optional.empty(),
                new PersonId(21),
                new PersonId(22),
                LocalDate.of(2018, 11, 5)));
  }

  private static List<PersonId> persons(long first, int count) {
    return LongStream.range(first, first + count).mapToObj(PersonId::new).toList();
  }

  /** Counts what is asked of the database from now on; what is written goes in batches. */
  private static AtomicInteger countReads() {
    AtomicInteger reads = new AtomicInteger();
    SessionManager.getManager()
        .getSessions()
        .values()
        .forEach(
            session ->
                session
                    .getEventManager()
                    .addListener(
                        new SessionEventAdapter() {
                          @Override
                          public void preExecuteCall(SessionEvent event) {
                            if (event.getCall() instanceof DatabaseCall call
                                && call.getSQLString().regionMatches(true, 0, "select", 0, 6))
                              reads.incrementAndGet();
                          }
                        }));
    return reads;
  }

  private static House house() {
    return House.of("accountability", CaseId.class)
        .lend(new TestActor("sample", Optional.empty(), EnumSet.allOf(Role.class), Scope.ALL))
        .lend(new NamedByNumber())
        .lend(Clock.fixed(Instant.parse("2026-01-05T02:00:00Z"), ZoneOffset.UTC))
        .lend((BusinessDay) () -> LocalDate.of(2019, 2, 20))
        .lend(RuleBooks.standard())
        .lend(WorkingCalendars.region("450000"));
  }
}
