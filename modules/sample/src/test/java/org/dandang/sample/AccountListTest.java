package org.dandang.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.dandang.kernel.actor.Role;
import org.junit.jupiter.api.Test;

class AccountListTest {
  @Test
  void every_role_can_be_tried_and_nobody_holds_two() {
    Set<Role> shown = EnumSet.noneOf(Role.class);
    for (AccountList.Line line : AccountList.read()) {
      assertThat(line.roles()).hasSize(1);
      shown.addAll(line.roles());
    }
    assertThat(shown).containsExactlyInAnyOrder(Role.values());
  }

  @Test
  void every_password_is_that_of_the_demo() {
    assertThat(AccountList.read())
        .allSatisfy(line -> assertThat(line.password()).isEqualTo("demo-" + line.account()))
        .extracting(AccountList.Line::account)
        .doesNotHaveDuplicates();
  }
}
