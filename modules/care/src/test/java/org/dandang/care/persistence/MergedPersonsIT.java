package org.dandang.care.persistence;

import org.dandang.kernel.test.MergeTrial;
import org.junit.jupiter.api.Test;

class MergedPersonsIT {
  @Test
  void all_that_is_written_of_a_person_follows_and_comes_back() {
    MergeTrial.of("care", MergedPersons.COLUMNS).everyRowFollowsAndComesBack();
  }

  @Test
  void what_both_files_say_counts_once() {
    MergeTrial trial = MergeTrial.of("care", MergedPersons.COLUMNS);
    trial.keepsOneOf("care_talk_subject", "talk_id");
    trial.keepsOneOf("care_participant", "activity_id");
  }
}
