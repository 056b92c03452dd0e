package org.dandang.policy.persistence;

import org.dandang.kernel.test.MergeTrial;
import org.junit.jupiter.api.Test;

class MergedPersonsIT {
  @Test
  void all_that_is_written_of_a_person_follows_and_comes_back() {
    MergeTrial.of("policy", MergedPersons.COLUMNS).everyRowFollowsAndComesBack();
  }

  @Test
  void what_both_files_say_counts_once() {
    MergeTrial trial = MergeTrial.of("policy", MergedPersons.COLUMNS);
    trial.keepsOneOf("policy_reader", "document_id");
  }
}
