package org.dandang.verification.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Only the configured sockets listen. */
@EnabledOnOs(OS.LINUX)
class ListeningIT {
  private static final String LISTEN = "0A";

  @Test
  void the_server_listens_on_its_one_port_and_on_loopback_only() throws IOException {
    RunningServer server = RunningServer.shared();
    Set<String> own = sockets(server.process().pid());
    List<String[]> listening =
        Stream.of("tcp", "tcp6")
            .flatMap(ListeningIT::table)
            .filter(row -> row[3].equals(LISTEN) && own.contains(row[9]))
            .toList();
    Set<Integer> ports = new TreeSet<>(listening.stream().map(row -> port(row[1])).toList());
    assertThat(ports).containsExactly(server.port());
    assertThat(listening)
        .allSatisfy(
            row ->
                assertThat(row[1])
                    .matches("0100007F:.*|0000000000000000FFFF00000100007F:.*|.*01000000:.*"));
  }

  private static int port(String address) {
    return Integer.parseInt(address.substring(address.indexOf(':') + 1), 16);
  }

  private static Stream<String[]> table(String name) {
    try {
      return Files.readAllLines(Path.of("/proc/net", name)).stream()
          .skip(1)
          .map(line -> line.strip().split("\\s+"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Inode numbers of the sockets that this process holds. */
  private static Set<String> sockets(long pid) throws IOException {
    try (Stream<Path> descriptors = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
      return descriptors
          .map(ListeningIT::target)
          .filter(target -> target.startsWith("socket:["))
          .map(target -> target.substring(8, target.length() - 1))
          .collect(Collectors.toSet());
    }
  }

  private static String target(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString();
    } catch (IOException closed) {
      return "";
    }
  }
}
