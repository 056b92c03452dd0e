package org.dandang.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Role;

/** The list of demo accounts that the start also prints. */
final class AccountList {
  private static final int CELLS = 6;

  /**
   * One account.
   *
   * @param unit code of the unit in which its roles hold; empty for the whole county
   */
  record Line(String account, String password, Set<Role> roles, Optional<String> unit) {
    static Line of(String line) {
      String[] cells = line.split(",", -1);
      if (cells.length != CELLS) throw new IllegalStateException("accounts.csv: " + line);
      Set<Role> roles =
          Arrays.stream(cells[2].split(" ")).map(Role::valueOf).collect(Collectors.toSet());
      return new Line(
          cells[0], cells[1], roles, Optional.of(cells[3]).filter(code -> !code.isEmpty()));
    }
  }

  private AccountList() {}

  static List<Line> read() {
    try (InputStream list = AccountList.class.getResourceAsStream("accounts.csv")) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .map(Line::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
