package org.dandang.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {
  @TempDir private Path folder;

  @Test
  void a_port_that_somebody_has_is_named_before_anything_starts() throws IOException {
    try (DataFolder data = DataFolder.open(folder);
        ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Server server = server(data, new Address("127.0.0.1", taken.getLocalPort()));
      assertThatThrownBy(server::requireFreePort)
          .isInstanceOf(Failure.class)
          .hasMessageContaining("端口 " + taken.getLocalPort() + " 已被占用")
          .hasMessageContaining("DANDANG_HTTP_PORT");
    }
  }

  @Test
  void a_free_port_will_do() throws IOException {
    int port;
    try (ServerSocket once = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      port = once.getLocalPort();
    }
    try (DataFolder data = DataFolder.open(folder)) {
      assertThatCode(server(data, new Address("127.0.0.1", port))::requireFreePort)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void an_address_that_is_none_is_named() throws IOException {
    try (DataFolder data = DataFolder.open(folder)) {
      assertThatThrownBy(server(data, new Address("no such host", 8080))::requireFreePort)
          .isInstanceOf(Failure.class)
          .hasMessageContaining("DANDANG_HTTP_ADDRESS");
    }
  }

  @Test
  void an_address_of_another_machine_is_named() throws IOException {
    try (DataFolder data = DataFolder.open(folder)) {
      assertThatThrownBy(server(data, new Address("192.0.2.254", 8080))::requireFreePort)
          .isInstanceOf(Failure.class)
          .hasMessageContaining("192.0.2.254");
    }
  }

  @Test
  void whoever_listens_everywhere_is_reached_on_loopback() {
    assertThat(new Address("0.0.0.0", 80).uri("/x")).hasToString("http://127.0.0.1:80/x");
    assertThat(new Address("::1", 80).uri("/x")).hasToString("http://[::1]:80/x");
  }

  private static Server server(DataFolder data, Address address) {
    return new Server(new Distribution(Path.of("."), Path.of("."), Path.of(".")), data, address);
  }
}
