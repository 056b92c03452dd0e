package org.dandang.kernel.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.dandang.kernel.id.UnitId;
import org.junit.jupiter.api.Test;

class ScopeTest {
  private final UnitId bureau = new UnitId(1);
  private final UnitId township = new UnitId(2);
  private final Scope both = Scope.of(Set.of(bureau, township));
  private final Scope one = Scope.of(Set.of(bureau));

  @Test
  void a_scope_covers_its_units_and_no_others() {
    assertThat(one.covers(bureau)).isTrue();
    assertThat(one.covers(township)).isFalse();
    assertThat(Scope.ALL.covers(township)).isTrue();
    assertThat(Scope.NOTHING.covers(bureau)).isFalse();
  }

  @Test
  void two_scopes_meet_and_join() {
    assertThat(both.and(one)).isEqualTo(one);
    assertThat(Scope.ALL.and(one)).isEqualTo(one);
    assertThat(one.and(Scope.ALL)).isEqualTo(one);
    assertThat(one.or(Scope.of(Set.of(township)))).isEqualTo(both);
    assertThat(one.or(Scope.ALL)).isEqualTo(Scope.ALL);
    assertThat(one.and(Scope.NOTHING)).isEqualTo(Scope.NOTHING);
  }
}
