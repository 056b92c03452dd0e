package org.dandang.verification.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dandang.kernel.desk.DossierSource;
import org.dandang.kernel.desk.PersonReferences;
import org.dandang.kernel.desk.SearchSource;
import org.dandang.petition.api.Reporter;
import org.dandang.web.frame.ListPage;
import org.junit.jupiter.api.Test;

/**
 * No list of petitioners exists and none can be queried: whatever petition offers to filter, sort,
 * show, search or take home names nobody who handed something in, nor what he said.
 */
class PetitionersTest {
  private static final Pattern OF_A_PETITIONER =
      Pattern.compile(
          "(?i).*(petitioner|reporter|complainant|sender|informant|identity|print(?![a-z])|receipt.?code"
              + "|report.?text|original.?text|telephone|phone|address|id.?number).*");
  private static final Pattern DECLARED =
      Pattern.compile(
          "\\.(?:filter|contains|prefix|oneOf|number|flag|yearOf|since|until|year|sort)\\(\\s*"
              + "\"([\\w.]+)\"\\s*,\\s*(?:\"([^\"]*)\")?");
  private static final Pattern SHOWN =
      Pattern.compile("<x:(?:filter|column|custom-column|search)\\b[^>]*?\\bid=\"([^\"]+)\"");
  private static final Path PETITION =
      Path.of("..", "petition", "src", "main", "java", "org", "dandang", "petition");
  private static final Path PAGES = Path.of("..", "web", "src", "main", "webapp");
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.dandang.petition", "org.dandang.web.petition");

  @Test
  void the_words_are_found_where_they_stand() {
    assertThat(List.of("petitioner", "s.identity", "p.print", "reporterName", "filter[petitioner]"))
        .allMatch(OF_A_PETITIONER.asMatchPredicate());
    assertThat(List.of("number", "anonymous", "r.arrival.kind", "registrar", "printable"))
        .noneMatch(OF_A_PETITIONER.asMatchPredicate());
  }

  @Test
  void no_list_filters_or_sorts_by_anything_of_a_petitioner() {
    List<String> declared = new ArrayList<>();
    for (MatchResult found : found(PETITION.resolve("persistence"), DECLARED)) {
      declared.add(found.group(1));
      if (found.group(2) != null) declared.add(found.group(2));
    }
    assertThat(declared).hasSizeGreaterThan(40).contains("number", "r.arrival.kind");
    assertThat(declared).noneMatch(OF_A_PETITIONER.asMatchPredicate());
  }

  @Test
  void no_page_offers_such_a_filter_or_shows_such_a_column() {
    List<String> shown =
        Stream.of(PAGES.resolve("petition"), PAGES.resolve("WEB-INF/petition"))
            .flatMap(folder -> found(folder, SHOWN).stream())
            .map(found -> found.group(1))
            .toList();
    assertThat(shown).hasSizeGreaterThan(40).contains("receivedOn", "state");
    assertThat(shown).noneMatch(OF_A_PETITIONER.asMatchPredicate());
  }

  @Test
  void no_row_or_file_that_is_read_has_a_place_for_one() {
    List<String> read = new ArrayList<>();
    for (JavaClass type : HOUSE)
      if (type.getPackageName().equals("org.dandang.petition.api") && isRead(type))
        for (RecordComponent part : type.reflect().getRecordComponents()) {
          assertThat(part.getGenericType().getTypeName())
              .as(type.getName() + "." + part.getName())
              .doesNotContain(Reporter.class.getName());
          read.add(part.getName());
        }
    assertThat(read).hasSizeGreaterThan(80).contains("number", "anonymous");
    assertThat(read).noneMatch(OF_A_PETITIONER.asMatchPredicate());
  }

  private static boolean isRead(JavaClass type) {
    return type.isAssignableTo(Record.class)
        && type.getName().replaceFirst("\\$.*", "").matches(".*(Row|Detail)");
  }

  @Test
  void neither_search_nor_the_file_of_a_person_nor_a_merge_asks_petition() {
    assertThat(HOUSE.stream().map(JavaClass::getName)).hasSizeGreaterThan(200);
    for (Class<?> port : List.of(SearchSource.class, DossierSource.class, PersonReferences.class))
      assertThat(HOUSE.stream().filter(type -> type.isAssignableTo(port)))
          .as(port.getName())
          .isEmpty();
  }

  @Test
  void no_list_of_petition_is_taken_home() throws ReflectiveOperationException {
    List<JavaClass> lists =
        HOUSE.stream().filter(type -> type.isAssignableTo(ListPage.class)).toList();
    assertThat(lists).hasSizeGreaterThanOrEqualTo(4);
    for (JavaClass list : lists)
      assertThat(((ListPage<?>) made(list.reflect())).isExportable()).as(list.getName()).isFalse();
  }

  private static Object made(Class<?> page) throws ReflectiveOperationException {
    try {
      return page.getDeclaredConstructor().newInstance();
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(page.getName(), e);
    }
  }

  private static List<MatchResult> found(Path folder, Pattern what) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .flatMap(file -> what.matcher(read(file)).results())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
