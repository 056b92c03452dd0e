package org.dandang.training.domain.partyday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.BranchOnDay;
import org.dandang.personnel.api.PartyOrganisationId;
import org.dandang.personnel.api.PartyOrganisationKind;
import org.dandang.training.api.partyday.PartyDayId;
import org.dandang.training.api.partyday.RecordPartyDay;
import org.junit.jupiter.api.Test;

class PartyDayTest {
  private static final LocalDate TODAY = LocalDate.of(2019, 2, 20);
  private static final int FIXED_DAY = 25;

  @Test
  void a_party_day_on_the_fixed_day_needs_no_reason() {
    PartyDay held = held(LocalDate.of(2018, 6, 25), "", 20, 18, "学习新党章");
    assertThat(held.detail().absent()).isEqualTo(2);
    assertThat(held.isComplete()).isTrue();
  }

  @Test
  void another_day_needs_a_reason() {
    LocalDate moved = LocalDate.of(2018, 6, 27);
    assertThatThrownBy(() -> held(moved, "", 20, 18, "学习")).isInstanceOf(MovedWithoutReason.class);
    assertThat(held(moved, "防汛值守", 20, 18, "学习").isComplete()).isTrue();
  }

  @Test
  void a_party_day_is_held_in_its_month_and_not_in_the_future() {
    assertThatThrownBy(() -> held(LocalDate.of(2018, 7, 2), "防汛", 20, 18, "学习"))
        .isInstanceOf(OutsideItsMonth.class);
    RecordPartyDay future = command(YearMonth.of(2019, 2), LocalDate.of(2019, 2, 25));
    assertThatThrownBy(() -> new PartyDay(new PartyDayId(1), branch(), FIXED_DAY, future, TODAY))
        .isInstanceOf(OutsideItsMonth.class);
  }

  @Test
  void not_more_members_come_than_should() {
    assertThatThrownBy(() -> held(LocalDate.of(2018, 6, 25), "", 20, 21, "学习"))
        .isInstanceOf(MorePresentThanMembers.class);
  }

  @Test
  void without_minutes_it_is_not_complete() {
    PartyDay held = held(LocalDate.of(2018, 6, 25), "", 20, 18, "");
    assertThat(held.isComplete()).isFalse();
    held.addMinutes("学习新党章，讨论发展党员");
    assertThat(held.isComplete()).isTrue();
  }

  @Test
  void where_nobody_came_nothing_was_held() {
    assertThat(held(LocalDate.of(2018, 6, 25), "", 20, 0, "学习").isComplete()).isFalse();
  }

  private static PartyDay held(
      LocalDate on, String reason, int shouldAttend, int present, String minutes) {
    RecordPartyDay command =
        new RecordPartyDay(
            new PartyOrganisationId(4),
            YearMonth.of(2018, 6),
            on,
            reason,
            "新党章",
            true,
            shouldAttend,
            present,
            minutes);
    return new PartyDay(new PartyDayId(1), branch(), FIXED_DAY, command, TODAY);
  }

  private static RecordPartyDay command(YearMonth month, LocalDate on) {
    return new RecordPartyDay(new PartyOrganisationId(4), month, on, "", "新党章", true, 20, 18, "学习");
  }

  private static BranchOnDay branch() {
    return new BranchOnDay(
        new PartyOrganisationId(4),
        "进结镇机关党支部",
        PartyOrganisationKind.BRANCH,
        new UnitId(9),
        "进结镇",
        Optional.empty(),
        20);
  }
}
