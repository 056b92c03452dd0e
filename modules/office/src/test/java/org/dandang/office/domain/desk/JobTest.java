package org.dandang.office.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
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
  void a_failed_job_says_why() {
    job.fail("office.file-too-large", nine);
    assertThat(job.row(nine).state()).isEqualTo(State.FAILED);
    assertThat(job.row(nine).text()).isEqualTo("office.file-too-large");
  }
}
