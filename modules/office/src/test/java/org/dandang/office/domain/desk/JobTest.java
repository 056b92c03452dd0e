package org.dandang.office.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.dandang.kernel.desk.Jobs.CalledOff;
import org.dandang.kernel.rule.NotFound;
import org.dandang.office.api.JobRecords.State;
import org.junit.jupiter.api.Test;

class JobTest {
  private final LocalDateTime nine = LocalDateTime.of(2019, 2, 20, 9, 0);
  private final Job job = new Job(1, "导出", "officer", nine);

  @Test
  void a_job_tells_how_far_it_is() {
    job.at(30, 120, "干部名册", nine.plusMinutes(1));
    assertThat(job.row(nine.plusMinutes(2)).percent()).isEqualTo(25);
    job.finish(nine.plusMinutes(3));
    assertThat(job.row(nine.plusHours(9)).state()).isEqualTo(State.DONE);
    assertThat(job.row(nine.plusHours(9)).percent()).isEqualTo(100);
  }

  @Test
  void a_silent_job_was_interrupted() {
    assertThat(job.row(nine.plusMinutes(15)).state()).isEqualTo(State.RUNNING);
    assertThat(job.row(nine.plusMinutes(16)).state()).isEqualTo(State.INTERRUPTED);
  }

  @Test
  void a_job_is_called_off_by_its_owner_and_only_while_it_runs() {
    assertThatThrownBy(() -> job.cancel("other", nine)).isInstanceOf(NotFound.class);
    job.cancel("officer", nine.plusMinutes(1));
    assertThat(job.row(nine.plusHours(9)).state()).isEqualTo(State.CANCELLED);
    assertThatThrownBy(() -> job.at(1, 2, "", nine)).isInstanceOf(CalledOff.class);
    assertThatThrownBy(() -> job.leave("名册.xlsx")).isInstanceOf(CalledOff.class);
    assertThatThrownBy(() -> job.cancel("officer", nine)).isInstanceOf(JobEnded.class);
    job.finish(nine.plusMinutes(2));
    job.fail("late", nine.plusMinutes(2));
    assertThat(job.row(nine.plusHours(9)).state()).isEqualTo(State.CANCELLED);
  }

  @Test
  void what_a_job_leaves_is_there_when_it_is_done() {
    job.leave("名册.xlsx");
    assertThat(job.row(nine).result()).isFalse();
    assertThat(job.result()).isEmpty();
    job.finish(nine.plusMinutes(1));
    assertThat(job.row(nine.plusMinutes(2)).result()).isTrue();
    assertThat(job.result()).contains("名册.xlsx");
  }

  @Test
  void a_failed_job_says_why() {
    job.fail("office.file-too-large", nine);
    assertThat(job.row(nine).state()).isEqualTo(State.FAILED);
    assertThat(job.row(nine).text()).isEqualTo("office.file-too-large");
  }
}
