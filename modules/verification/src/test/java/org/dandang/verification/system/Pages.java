package org.dandang.verification.system;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Role;
import org.dandang.web.frame.PageRight;
import org.dandang.web.frame.PageTable;

/** The pages of the product as its own tables list them, and the demo accounts that open them. */
public final class Pages {
  /** A demo account with its roles. */
  public record Account(String name, Set<Role> roles) {
    boolean mayOpen(PageRight page) {
      return !Collections.disjoint(page.roles(), roles);
    }
  }

  private static final List<PageRight> ALL = discovered();

  private Pages() {}

  public static List<PageRight> all() {
    return ALL;
  }

  /**
   * Pages of the menu that this account is the first of all to open, so that each is visited once.
   */
  public static List<PageRight> firstOpenedBy(Account account) {
    return ALL.stream()
        .filter(PageRight::listed)
        .filter(
            page ->
                accounts().stream()
                    .filter(other -> other.mayOpen(page))
                    .findFirst()
                    .equals(java.util.Optional.of(account)))
        .toList();
  }

  /** Everybody who signs in through a page; the integrator does not. */
  public static List<Account> accounts() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Pages.class.getResourceAsStream("/org/dandang/sample/accounts.csv"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .map(line -> line.split(","))
          .map(cells -> new Account(cells[0].strip(), roles(cells[2])))
          .filter(account -> !account.roles().equals(Set.of(Role.INTEGRATOR)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<Role> roles(String cell) {
    return Arrays.stream(cell.strip().split("[ ;|]+"))
        .map(Role::valueOf)
        .collect(Collectors.toSet());
  }

  private static List<PageRight> discovered() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dandang.web")
            .stream()
            .filter(type -> type.isAssignableTo(PageTable.class) && !type.isInterface())
            .map(Pages::table)
            .flatMap(table -> table.pages().stream())
            .toList();
  }

  private static PageTable table(JavaClass type) {
    try {
      var constructor = type.reflect().getDeclaredConstructor();
      constructor.setAccessible(true);
      return (PageTable) constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
