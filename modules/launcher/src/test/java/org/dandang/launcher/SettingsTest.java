package org.dandang.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  @TempDir private Path folder;

  @Test
  void without_a_word_from_the_operator_the_defaults_hold() {
    Settings settings = Settings.of(new Properties(), Map.of(), folder.resolve("none"));
    assertThat(settings.text(Setting.HTTP_ADDRESS)).isEqualTo("127.0.0.1");
    assertThat(settings.number(Setting.HTTP_PORT, 1, 65535)).isEqualTo(8080);
    assertThat(settings.flag(Setting.DEMO)).isTrue();
  }

  @Test
  void the_file_goes_before_the_default() throws IOException {
    assertThat(settings(Map.of()).text(Setting.HTTP_PORT)).isEqualTo("1001");
  }

  @Test
  void the_environment_goes_before_the_file() throws IOException {
    assertThat(settings(Map.of("DANDANG_HTTP_PORT", "1002")).text(Setting.HTTP_PORT))
        .isEqualTo("1002");
  }

  @Test
  void a_system_property_goes_before_all() throws IOException {
    Properties system = new Properties();
    system.setProperty("dandang.http.port", "1003");
    Settings settings = Settings.of(system, Map.of("DANDANG_HTTP_PORT", "1002"), file());
    assertThat(settings.text(Setting.HTTP_PORT)).isEqualTo("1003");
  }

  @Test
  void other_lines_are_handed_on_unless_the_environment_overrules_them() throws IOException {
    assertThat(settings(Map.of()).handedOn()).isEqualTo(Map.of("access.idle.minutes", "5"));
    assertThat(settings(Map.of("ACCESS_IDLE_MINUTES", "6")).handedOn()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "65536", "8080x", "99999999999"})
  void a_port_that_is_none_is_named_with_its_setting(String port) throws IOException {
    Settings settings = settings(Map.of("DANDANG_HTTP_PORT", port));
    assertThatThrownBy(() -> settings.number(Setting.HTTP_PORT, 1, 65535))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("DANDANG_HTTP_PORT")
        .hasMessageContaining("65535");
  }

  @Test
  void a_word_that_is_not_offered_is_refused() throws IOException {
    Settings settings = settings(Map.of("DANDANG_DEMO", "yes"));
    assertThatThrownBy(() -> settings.flag(Setting.DEMO))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("DANDANG_DEMO");
    assertThat(settings.oneOf(Setting.LOG_FORMAT, Set.of("plain", "json"))).isEqualTo("plain");
  }

  @Test
  void the_operators_file_explains_every_setting_with_its_default() throws IOException {
    String explained = Files.readString(Path.of("..", "..", "config", "dandang.properties"));
    for (Setting setting : Setting.values()) {
      assertThat(explained).contains("\n#" + setting.key() + "=" + setting.standard() + "\n");
    }
  }

  private Settings settings(Map<String, String> environment) throws IOException {
    return Settings.of(new Properties(), environment, file());
  }

  private Path file() throws IOException {
    return Files.writeString(
        folder.resolve("dandang.properties"), "dandang.http.port=1001\naccess.idle.minutes = 5\n");
  }
}
