package org.dandang.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.actor.Role;
import org.junit.jupiter.api.Test;

class DoorsTest {
  @Permits(Role.TRAINING_OFFICER)
  static class Desk {
    public void read() {}

    @Permits({})
    public void greet() {}
  }

  static class ProxyOfDesk extends Desk {
    @Override
    public void read() {}
  }

  @Test
  void a_door_opens_to_the_roles_that_it_names() {
    assertThat(Doors.open(new Desk(), "read", Set.of(Role.TRAINING_OFFICER))).isTrue();
    assertThat(Doors.open(new Desk(), "read", Set.of(Role.CADRE))).isFalse();
  }

  @Test
  void a_door_that_names_nobody_is_open_to_all() {
    assertThat(Doors.open(new Desk(), "greet", Set.of(Role.CADRE))).isTrue();
  }

  @Test
  void what_the_container_puts_around_a_door_changes_nothing() {
    assertThat(Doors.open(new ProxyOfDesk(), "read", Set.of(Role.CADRE))).isFalse();
  }
}
