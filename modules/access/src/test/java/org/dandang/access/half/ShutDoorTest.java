package org.dandang.access.half;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dandang.access.api.AccountId;
import org.dandang.access.api.AccountRecords;
import org.dandang.kernel.half.Halves;
import org.dandang.kernel.half.WhereAbsent;
import org.dandang.kernel.rule.NotFound;
import org.junit.jupiter.api.Test;

class ShutDoorTest {
  @WhereAbsent("petition")
  private static final class PaperInstead {}

  @Test
  void behind_a_shut_door_there_is_nothing() {
    AccountRecords shut = (AccountRecords) ShutDoor.of(AccountRecords.class);
    assertThatThrownBy(() -> shut.get(new AccountId(1))).isInstanceOf(NotFound.class);
    assertThat(shut).hasToString("shut AccountRecords").isEqualTo(shut);
  }

  @Test
  void what_stands_in_for_a_context_works_only_where_that_does_not_run() {
    assertThat(Place.works(PaperInstead.class, Halves.ORGANISATION)).isTrue();
    assertThat(Place.works(PaperInstead.class, Halves.BOTH)).isFalse();
    assertThat(Place.works(PaperInstead.class, Halves.DISCIPLINE)).isFalse();
  }

  @Test
  void a_context_of_both_halves_always_works() {
    for (Halves halves : Halves.values()) assertThat(Place.works(ShutDoor.class, halves)).isTrue();
  }
}
