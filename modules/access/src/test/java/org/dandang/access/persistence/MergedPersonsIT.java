package org.dandang.access.persistence;

import org.dandang.kernel.test.MergeTrial;
import org.junit.jupiter.api.Test;

class MergedPersonsIT {
  @Test
  void all_that_is_written_of_a_person_follows_and_comes_back() {
    MergeTrial.of("access", MergedPersons.COLUMNS).everyRowFollowsAndComesBack();
  }
}
