package org.dandang.care.domain.difficulty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.care.api.difficulty.Assignment;
import org.dandang.care.api.difficulty.CollectDifficulty;
import org.dandang.care.api.difficulty.Confirmation;
import org.dandang.care.api.difficulty.ConfirmedBy;
import org.dandang.care.api.difficulty.DifficultyId;
import org.dandang.care.api.difficulty.DifficultyKind;
import org.dandang.care.api.difficulty.DifficultyState;
import org.dandang.care.api.difficulty.Urgency;
import org.dandang.care.domain.PeopleOnPaper;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.junit.jupiter.api.Test;

class DifficultyTest {
  private static final LocalDate DAY = LocalDate.of(2018, 5, 4);

  @Test
  void a_difficulty_is_solved_only_after_it_was_given_to_a_unit() {
    assertThatThrownBy(() -> collected().solve("修好了", DAY))
        .isInstanceOf(DifficultyNotInState.class);
  }

  @Test
  void whoever_had_it_confirms() {
    Difficulty difficulty = solved();
    difficulty.confirm(new Confirmation(ConfirmedBy.REQUESTER, "", DAY.plusDays(40)));
    assertThat(difficulty.state()).isEqualTo(DifficultyState.CONFIRMED);
  }

  @Test
  void the_office_confirms_with_its_reason() {
    assertThatThrownBy(
            () -> solved().confirm(new Confirmation(ConfirmedBy.OFFICE, "", DAY.plusDays(40))))
        .isInstanceOf(ConfirmedWithoutReason.class);
    Difficulty difficulty = solved();
    difficulty.confirm(new Confirmation(ConfirmedBy.OFFICE, "本人外出，电话核实", DAY.plusDays(40)));
    assertThat(difficulty.state()).isEqualTo(DifficultyState.CONFIRMED);
  }

  @Test
  void what_is_opened_again_is_no_longer_confirmed_and_keeps_its_steps() {
    Difficulty difficulty = solved();
    difficulty.confirm(new Confirmation(ConfirmedBy.REQUESTER, "", DAY.plusDays(40)));
    difficulty.reopen("雨后又塌方", DAY.plusDays(70));
    assertThat(difficulty.state()).isEqualTo(DifficultyState.ASSIGNED);
    assertThat(difficulty.detail().confirmedBy()).isEmpty();
    assertThat(difficulty.detail().steps()).hasSize(5);
  }

  @Test
  void no_step_comes_before_the_one_it_follows() {
    assertThatThrownBy(() -> solved().confirm(new Confirmation(ConfirmedBy.REQUESTER, "", DAY)))
        .isInstanceOf(StepBeforeTheLast.class);
  }

  private static Difficulty collected() {
    return new Difficulty(
        new DifficultyId(1),
        new CollectDifficulty(
            Optional.empty(),
            new UnitId(40),
            new PersonId(3),
            DifficultyKind.VILLAGE,
            Urgency.SOON,
            "饮水管道老化",
            DAY),
        "龙茗村",
        PeopleOnPaper.villager(3, new UnitId(40)).label(),
        DAY);
  }

  private static Difficulty solved() {
    Difficulty difficulty = collected();
    difficulty.assign(new Assignment(new UnitId(20), DAY.plusDays(60), DAY.plusDays(2)), "县水利局");
    difficulty.solve("更换管道", DAY.plusDays(30));
    return difficulty;
  }
}
