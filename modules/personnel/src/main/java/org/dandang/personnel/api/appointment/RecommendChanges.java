package org.dandang.personnel.api.appointment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Who was recommended in a meeting and in individual talks, with the counts of each (民主推荐).
 *
 * @param eligible who should take part in the meeting
 * @param present who took part
 * @param talked with how many somebody talked alone
 */
public record RecommendChanges(
    @NotNull AppointmentId appointment,
    @NotEmpty List<@Valid @NotNull Tally> tallies,
    @PositiveOrZero int eligible,
    @PositiveOrZero int present,
    @PositiveOrZero int talked,
    @NotNull @Size(max = 2000) String text,
    @NotNull LocalDate on,
    long seen) {
  /** For how many votes one person was recommended. */
  public record Tally(
      @NotNull ChangeId change, @PositiveOrZero int meetingVotes, @PositiveOrZero int talkVotes) {}

  /** The sheet of one person. */
  public StepSheet sheet(Tally tally) {
    return StepSheet.recommendation(
        text,
        Votes.counted(eligible, present, tally.meetingVotes()),
        Votes.counted(talked, talked, tally.talkVotes()));
  }
}
