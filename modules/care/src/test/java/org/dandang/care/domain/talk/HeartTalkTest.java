package org.dandang.care.domain.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dandang.care.domain.PeopleOnPaper.cadre;
import static org.dandang.care.domain.PeopleOnPaper.secretary;
import static org.dandang.care.domain.PeopleOnPaper.villager;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dandang.care.api.talk.HoldTalk;
import org.dandang.care.api.talk.HoldTalk.Participant;
import org.dandang.care.api.talk.TalkId;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.PersonOnDay;
import org.junit.jupiter.api.Test;

class HeartTalkTest {
  private static final LocalDate DAY = LocalDate.of(2018, 8, 3);
  private static final LocalDate TODAY = LocalDate.of(2019, 2, 20);
  private static final UnitId TOWN = new UnitId(5);
  private static final Map<PersonId, PersonOnDay> KNOWN =
      Map.of(
          new PersonId(1), secretary(1, TOWN),
          new PersonId(2), cadre(2, TOWN),
          new PersonId(3), cadre(3, TOWN),
          new PersonId(9), villager(9, TOWN));

  @Test
  void several_cadres_may_take_part_in_one_talk() {
    assertThat(talk(1, 2, 3).detail(false).subjects()).hasSize(2);
  }

  @Test
  void the_talk_is_a_secretarys_when_the_talker_headed_the_committee_on_the_day() {
    assertThat(talk(1, 2).bySecretary()).isTrue();
    assertThat(talk(2, 3).bySecretary()).isFalse();
  }

  @Test
  void a_care_talk_is_held_with_cadres() {
    assertThatThrownBy(() -> talk(1, 9)).isInstanceOf(NotACadre.class);
  }

  @Test
  void nobody_talks_with_the_own_self_or_takes_part_twice() {
    assertThatThrownBy(() -> talk(1, 1)).isInstanceOf(TalksToSelf.class);
    assertThatThrownBy(() -> talk(1, 2, 2)).isInstanceOf(TalksToSelf.class);
  }

  @Test
  void the_notes_are_for_the_talker_and_the_care_team() {
    assertThat(talk(1, 2).detail(false).notes()).isEmpty();
    assertThat(talk(1, 2).detail(true).notes()).contains("想离家近一些");
  }

  @Test
  void a_wish_is_answered_once() {
    HeartTalk talk = talk(1, 2);
    talk.answer(new PersonId(2), "已协调周转房", DAY.plusDays(20));
    assertThatThrownBy(() -> talk.answer(new PersonId(2), "再答", DAY.plusDays(21)))
        .isInstanceOf(NoSuchWish.class);
    assertThatThrownBy(() -> talk.answer(new PersonId(3), "不在场", DAY.plusDays(21)))
        .isInstanceOf(NoSuchWish.class);
  }

  private static HeartTalk talk(long talker, long... people) {
    List<Participant> participants =
        java.util.Arrays.stream(people)
            .mapToObj(person -> new Participant(new PersonId(person), "希望解决住房"))
            .toList();
    return new HeartTalk(
        new TalkId(1),
        new HoldTalk(new PersonId(talker), DAY, "镇政府", participants, "想离家近一些"),
        KNOWN,
        TODAY);
  }
}
