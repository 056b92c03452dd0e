package org.dandang.petition.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dandang.petition.application.PetitionHouse.CHIEF;
import static org.dandang.petition.application.PetitionHouse.FIRST;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.NotFound;
import org.dandang.petition.api.ClockDesk;
import org.dandang.petition.api.PetitionRecords;
import org.dandang.petition.api.ReportDetail;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.SetClock;
import org.dandang.petition.api.TimeLeft;
import org.dandang.petition.domain.OwnApproval;
import org.junit.jupiter.api.Test;

/** The clock of a report through the doors: longer, resting, going on, each by who may. */
class ClockHandlingIT {
  private static final LocalDate ON = LocalDate.of(2019, 1, 21);

  private final PetitionHouse house = new PetitionHouse();
  private final ReportId report = house.clue(house.somebody());

  @Test
  void while_it_rests_nothing_is_due_and_the_reason_is_kept() {
    Optional<LocalDate> due = file().due();
    assertThat(due).isPresent();
    house.enterAs(CHIEF, () -> desk().pause(command(CHIEF, 0, ON), "等待鉴定结论"));
    TimeLeft resting = file().clock().orElseThrow();
    assertThat(resting.last()).isEmpty();
    assertThat(resting.pauseReason()).contains("等待鉴定结论");
    assertThat(resting.pausedBy()).contains("第" + CHIEF + "人");
    assertThat(file().due()).isEmpty();
    house.enterAs(CHIEF, () -> desk().resume(command(CHIEF, 0, ON.plusDays(10))));
    assertThat(file().clock().orElseThrow().pauseReason()).isEmpty();
    assertThat(file().due()).isPresent().isNotEqualTo(due);
  }

  @Test
  void whose_time_it_is_does_not_set_the_clock() {
    assertThatThrownBy(() -> house.enterAs(FIRST, () -> desk().extend(command(FIRST, 1, ON))))
        .isInstanceOf(OwnApproval.class);
    PersonId other = house.somebody();
    assertThatThrownBy(() -> house.enterAs(other, () -> desk().extend(command(other, 1, ON))))
        .isInstanceOf(NotFound.class);
  }

  private ClockDesk desk() {
    return house.get(ClockDesk.class);
  }

  private SetClock command(PersonId approver, int more, LocalDate on) {
    return new SetClock(report, Optional.empty(), more, approver, on, -1);
  }

  private ReportDetail file() {
    return house.ask(CHIEF, () -> house.get(PetitionRecords.class).get(report));
  }
}
