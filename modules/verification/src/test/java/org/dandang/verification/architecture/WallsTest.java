package org.dandang.verification.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The house as it is built keeps its walls, and each wall falls when it is broken. */
class WallsTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("org.dandang");

  /** Wall by name, and the package of the fixture that breaks it. */
  private static final Map<String, String> BROKEN =
      Map.ofEntries(
          Map.entry(
              "others are reached only through api and along the arrows",
              "org.dandang.alpha.reaching"),
          Map.entry("the kernel knows nobody", "org.dandang.gamma.kernel"),
          Map.entry("api is plain Java", "org.dandang.gamma.api"),
          Map.entry("domain has no container", "org.dandang.gamma.domain"),
          Map.entry("transactions are opened only in application", "org.dandang.gamma.domain"),
          Map.entry(
              "every implementation of an api interface says whom it permits", "org.dandang.gamma"),
          Map.entry("entity managers stay in persistence", "org.dandang.gamma.domain"),
          Map.entry("entities have no setters", "org.dandang.gamma.domain"),
          Map.entry("roots refer to each other by id", "org.dandang.gamma.domain"),
          Map.entry("events are records", "org.dandang.gamma.domain"),
          Map.entry("no hidden clock", "org.dandang.gamma.domain"),
          Map.entry("pages are called Page", "org.dandang.gamma.web"),
          Map.entry("resources are called Resource", "org.dandang.gamma.web"),
          Map.entry("nothing is caught as Exception", "org.dandang.gamma.domain"),
          Map.entry("names say the business", "org.dandang.gamma.web"),
          Map.entry("packages have no cycles", "org.dandang.gamma"));

  @TestFactory
  Stream<DynamicTest> every_wall_stands() {
    return Walls.all().entrySet().stream()
        .map(wall -> DynamicTest.dynamicTest(wall.getKey(), () -> wall.getValue().check(HOUSE)));
  }

  @TestFactory
  Stream<DynamicTest> every_wall_falls_when_it_is_broken() {
    return Walls.all().entrySet().stream()
        .map(
            wall ->
                DynamicTest.dynamicTest(
                    wall.getKey(),
                    () -> {
                      JavaClasses ruin =
                          new ClassFileImporter().importPackages(BROKEN.get(wall.getKey()));
                      assertThat(wall.getValue().evaluate(ruin).hasViolation()).isTrue();
                    }));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_en"})
  void every_audited_task_has_words_in_both_languages(String language) {
    assertThat(AuditedTasks.inWords(language).wordless(HOUSE)).isEmpty();
  }

  @Test
  void every_module_of_the_house_is_seen() {
    Set<String> modules = new TreeSet<>();
    HOUSE.forEach(type -> modules.add(Walls.module(type)));
    assertThat(modules)
        .contains(
            "kernel",
            "personnel",
            "training",
            "petition",
            "accountability",
            "commendation",
            "care",
            "overview",
            "policy",
            "office",
            "access",
            "paperwork",
            "rest",
            "web",
            "sample",
            "launcher");
  }
}
