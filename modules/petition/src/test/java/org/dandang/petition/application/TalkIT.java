package org.dandang.petition.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dandang.petition.application.PetitionHouse.CHIEF;
import static org.dandang.petition.application.PetitionHouse.FIRST;
import static org.dandang.petition.application.PetitionHouse.RECEIVED;
import static org.dandang.petition.application.PetitionHouse.SECOND;

import java.util.Optional;
import org.dandang.kernel.test.TestUnit;
import org.dandang.petition.api.AskUnsealing;
import org.dandang.petition.api.DecideUnsealing;
import org.dandang.petition.api.Disposal;
import org.dandang.petition.api.DisposeOfClue;
import org.dandang.petition.api.HoldTalk;
import org.dandang.petition.api.PetitionDesk;
import org.dandang.petition.api.PetitionRecords;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.SealedPart;
import org.dandang.petition.api.TalkDesk;
import org.dandang.petition.api.TalkId;
import org.dandang.petition.api.UnsealingDesk;
import org.dandang.petition.api.UnsealingId;
import org.dandang.petition.api.UnsealingPurpose;
import org.dandang.petition.domain.NoTalkHeld;
import org.dandang.petition.domain.NotUnsealed;
import org.junit.jupiter.api.Test;

/** Q7, E1: what is written of a talk lies sealed like the report, and is looked at alike. */
class TalkIT {
  private static final String WORDS = "本人说明了验收经过，承认到场时间不足。";

  private final PetitionHouse house = new PetitionHouse();
  private final ReportId report = talkedAbout();

  @Test
  void the_words_of_a_talk_lie_open_nowhere_and_no_page_of_the_report_has_them() {
    hold();
    assertThat(house.dump()).doesNotContain(WORDS).contains("第二谈话室");
    assertThat(house.ask(FIRST, () -> house.get(PetitionRecords.class).get(report)).toString())
        .contains("第二谈话室")
        .doesNotContain(WORDS);
  }

  @Test
  void they_are_read_while_a_leave_lasts_which_a_second_person_gave() {
    hold();
    UnsealingId asked = ask();
    assertThatThrownBy(() -> look(asked)).isInstanceOf(NotUnsealed.class);
    house.enterAs(
        CHIEF, () -> desk().decide(new DecideUnsealing(asked, CHIEF, Optional.empty(), -1)));
    assertThat(look(asked)).contains(WORDS).contains("第二谈话室");
  }

  @Test
  void where_no_talk_was_held_none_is_asked_for() {
    assertThatThrownBy(this::ask).isInstanceOf(NoTalkHeld.class);
  }

  @Test
  void a_talk_from_before_is_sealed_and_the_history_learns_nothing_of_its_words() {
    TalkId held = hold();
    laidPlain(held);
    assertThat(house.dump()).contains(WORDS);
    house.enter(() -> house.get(TalkSealing.class).sealSome());
    assertThat(house.dump()).doesNotContain(WORDS);
    UnsealingId asked = ask();
    house.enterAs(
        CHIEF, () -> desk().decide(new DecideUnsealing(asked, CHIEF, Optional.empty(), -1)));
    assertThat(look(asked)).contains(WORDS);
    house.enter(() -> assertThat(house.get(TalkSealing.class).sealSome()).isZero());
  }

  /** As it stood before talks were sealed. */
  private static void laidPlain(TalkId talk) {
    TestUnit.of("petition")
        .run(
            em ->
                em.createNativeQuery(
                        "update petition_talk set talk_record = ?1, record_sealed = null where id = ?2")
                    .setParameter(1, WORDS)
                    .setParameter(2, talk.value())
                    .executeUpdate());
  }

  private ReportId talkedAbout() {
    ReportId clue = house.clue(house.somebody());
    house.enterAs(
        CHIEF,
        () ->
            house
                .get(PetitionDesk.class)
                .disposeOf(
                    new DisposeOfClue(
                        clue,
                        Disposal.TALK_OR_INQUIRY,
                        "天纪会〔2019〕1号",
                        CHIEF,
                        RECEIVED.plusDays(5),
                        -1)));
    return clue;
  }

  private TalkId hold() {
    return house.ask(
        FIRST,
        () ->
            house
                .get(TalkDesk.class)
                .hold(
                    new HoldTalk(report, 1, FIRST, SECOND, "第二谈话室", WORDS, RECEIVED.plusDays(7))));
  }

  private UnsealingId ask() {
    return house.ask(
        FIRST,
        () ->
            desk()
                .ask(
                    new AskUnsealing(
                        report, SealedPart.TALKS, UnsealingPurpose.CHECK_FACTS, "核对记录", FIRST)));
  }

  private String look(UnsealingId asked) {
    return house.ask(FIRST, () -> desk().look(asked));
  }

  private UnsealingDesk desk() {
    return house.get(UnsealingDesk.class);
  }
}
