package org.dandang.rest.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.junit.jupiter.api.Test;

class CommonFiltersTest {
  @Test
  void a_list_names_its_filters_in_its_description() {
    assertThat(CommonFilters.named("Filters: title, year, from, to. Sorts: begin."))
        .containsExactly("title", "year", "from", "to");
    assertThat(CommonFilters.named("Sorts: begin.")).isEmpty();
    assertThat(CommonFilters.named(null)).isEmpty();
  }

  @Test
  void every_filter_that_a_list_names_is_described_by_it_or_common() {
    lists()
        .forEach(
            list ->
                assertThat(CommonFilters.named(description(list)))
                    .as(list.toString())
                    .isNotEmpty()
                    .allMatch(
                        name -> CommonFilters.isCommon(name) || described(list).contains(name)));
  }

  @Test
  void every_filter_that_a_list_describes_it_also_names() {
    lists()
        .forEach(
            list ->
                assertThat(CommonFilters.named(description(list)))
                    .as(list.toString())
                    .containsAll(described(list)));
  }

  private static String description(Method list) {
    return list.getAnnotation(Operation.class).description();
  }

  private static List<String> described(Method list) {
    return Arrays.stream(list.getAnnotationsByType(Parameter.class))
        .map(Parameter::name)
        .filter(name -> name.startsWith("filter["))
        .map(name -> name.substring("filter[".length(), name.length() - 1))
        .toList();
  }

  /** Records of a figure are a list without filters. */
  private static Stream<Method> lists() {
    return OwnClasses.all().stream()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Operation.class))
        .filter(method -> method.getAnnotation(Operation.class).operationId().startsWith("list"))
        .filter(method -> !method.getName().equals("records"));
  }
}
