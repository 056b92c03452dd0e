package org.dandang.commendation.persistence;

import org.dandang.kernel.test.MergeTrial;
import org.junit.jupiter.api.Test;

class MergedPersonsIT {
  @Test
  void all_that_is_written_of_a_person_follows_and_comes_back() {
    MergeTrial.of("commendation", MergedPersons.COLUMNS).everyRowFollowsAndComesBack();
  }

  @Test
  void what_both_files_say_counts_once() {
    MergeTrial trial = MergeTrial.of("commendation", MergedPersons.COLUMNS);
    trial.keepsOneOf("commendation_nomination", "programme_id");
    trial.keepsOneOf("commendation_award", "programme_id");
  }
}
