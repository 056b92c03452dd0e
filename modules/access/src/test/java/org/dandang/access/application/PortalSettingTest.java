package org.dandang.access.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dandang.access.domain.DemoDatabase;
import org.dandang.kernel.half.Halves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the public portal is: nowhere, unless the operator says so. */
class PortalSettingTest {
  private static final DemoDatabase REAL = () -> false;
  private static final DemoDatabase DEMO = () -> true;

  @ParameterizedTest
  @ValueSource(strings = {"portal.localhost", "localhost", "127.0.0.1", "", "www.example.cn"})
  void it_is_off_by_default(String host) {
    assertThat(new PortalSetting("", Halves.BOTH, REAL).is(host)).isFalse();
  }

  @Test
  void it_is_at_the_name_that_the_operator_gives_it_and_at_no_other() {
    PortalSetting set = new PortalSetting(" Jubao.Example.gov.cn ", Halves.BOTH, REAL);
    assertThat(set.is("jubao.example.gov.cn")).isTrue();
    assertThat(set.is("JUBAO.example.gov.cn")).isTrue();
    assertThat(set.is("example.gov.cn")).isFalse();
    assertThat(set.is("127.0.0.1")).isFalse();
    assertThat(set.is(null)).isFalse();
  }

  @Test
  void a_demo_has_one_for_its_own_machine_unless_another_is_set() {
    assertThat(new PortalSetting("", Halves.BOTH, DEMO).is("portal.localhost")).isTrue();
    assertThat(new PortalSetting("", Halves.BOTH, DEMO).is("localhost")).isFalse();
    assertThat(new PortalSetting("jubao.example.cn", Halves.BOTH, DEMO).is("portal.localhost"))
        .isFalse();
  }

  @Test
  void the_organisation_half_alone_has_none() {
    assertThat(
            new PortalSetting("jubao.example.cn", Halves.ORGANISATION, DEMO).is("jubao.example.cn"))
        .isFalse();
    assertThat(
            new PortalSetting("jubao.example.cn", Halves.DISCIPLINE, REAL).is("jubao.example.cn"))
        .isTrue();
  }

  /** The house itself is called by these, and would be shut. */
  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "10.1.2.3", "http://jubao.cn/", "*.gov.cn"})
  void a_name_that_is_none_of_its_own_stops_the_start(String name) {
    assertThatThrownBy(() -> new PortalSetting(name, Halves.BOTH, REAL))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("dandang.portal.host");
  }
}
