package org.dandang.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dandang.rest.frame.WithoutToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every operation is documented with a true example; the list of them is written for the matrix.
 */
class ResourcesTest {
  private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target", "classes");
  private static final List<Class<? extends Annotation>> VERBS =
      List.of(GET.class, POST.class, PUT.class, DELETE.class);

  private record Endpoint(Class<?> resource, Method method, String verb) {
    String path() {
      Path own = method.getAnnotation(Path.class);
      String base = "/api/v1/" + resource.getAnnotation(Path.class).value();
      return own == null ? base : base + "/" + own.value();
    }

    Operation operation() {
      return method.getAnnotation(Operation.class);
    }

    String line() {
      String token = method.isAnnotationPresent(WithoutToken.class) ? "none" : "INTEGRATOR";
      return String.join(",", verb, path(), operation().operationId(), token);
    }
  }

  @TestFactory
  Stream<DynamicTest> every_operation_is_documented() {
    return endpoints().stream()
        .map(each -> DynamicTest.dynamicTest(each.verb() + " " + each.path(), () -> check(each)));
  }

  @Test
  void no_two_operations_have_the_same_id() {
    assertThat(endpoints())
        .extracting(each -> each.operation().operationId())
        .doesNotHaveDuplicates();
  }

  @Test
  void no_two_records_of_the_document_have_the_same_name() {
    assertThat(classes().stream().filter(Class::isRecord).map(Class::getSimpleName))
        .doesNotHaveDuplicates();
  }

  /** The server takes them for setters and then has no document at all. */
  @Test
  void no_described_member_of_a_record_is_called_set_something() {
    assertThat(
            classes().stream()
                .filter(Class::isRecord)
                .flatMap(record -> Arrays.stream(record.getRecordComponents()))
                .filter(member -> member.getAccessor().isAnnotationPresent(Schema.class))
                .map(member -> member.getDeclaringRecord().getSimpleName() + "." + member.getName())
                .filter(name -> name.contains(".set")))
        .isEmpty();
  }

  @Test
  void the_list_of_operations_is_written_for_the_access_matrix() throws IOException {
    List<String> lines = new ArrayList<>(List.of("method,path,operationId,role"));
    endpoints().stream().map(Endpoint::line).sorted().forEach(lines::add);
    java.nio.file.Path list = java.nio.file.Path.of("target", "resources.csv");
    Files.write(list, lines);
    assertThat(lines).contains("POST,/api/v1/tokens,issueToken,none");
    assertThat(lines.stream().filter(line -> line.endsWith(",none"))).hasSize(1);
  }

  private static void check(Endpoint each) {
    assertThat(each.resource().getSimpleName()).endsWith("Resource");
    assertThat(each.resource()).hasAnnotations(Tag.class, Produces.class);
    assertThat(each.operation()).as("@Operation").isNotNull();
    assertThat(each.operation().operationId()).isNotBlank();
    assertThat(each.operation().summary()).isNotBlank();
    List<APIResponse> responses = List.of(each.method().getAnnotationsByType(APIResponse.class));
    boolean leadsOn = responses.stream().anyMatch(r -> r.responseCode().equals("303"));
    List<Content> told =
        responses.stream()
            .filter(response -> response.responseCode().startsWith("2"))
            .flatMap(response -> Arrays.stream(response.content()))
            .toList();
    boolean json =
        told.stream().anyMatch(content -> content.mediaType().equals("application/json"));
    if (leadsOn || !json) {
      assertThat(responses).as("what comes instead of JSON").isNotEmpty();
      return;
    }
    List<ExampleObject> examples =
        told.stream().map(Content::examples).flatMap(Arrays::stream).toList();
    assertThat(examples).as("examples of success").isNotEmpty();
    examples.forEach(
        example -> assertThat(read(example.value())).isInstanceOf(JsonStructure.class));
    Arrays.stream(each.method().getParameters())
        .forEach(
            parameter -> assertThat(parameter.isAnnotationPresent(QueryParam.class)).isFalse());
  }

  private static JsonValue read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readValue();
    }
  }

  private static List<Endpoint> endpoints() {
    List<Endpoint> endpoints = new ArrayList<>();
    for (Class<?> resource : classes()) {
      if (!resource.isAnnotationPresent(Path.class)) continue;
      for (Method method : resource.getDeclaredMethods())
        VERBS.stream()
            .filter(method::isAnnotationPresent)
            .map(verb -> new Endpoint(resource, method, verb.getSimpleName()))
            .forEach(endpoints::add);
    }
    endpoints.sort(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::verb));
    return endpoints;
  }

  private static List<Class<?>> classes() {
    try (Stream<java.nio.file.Path> files = Files.walk(CLASSES)) {
      return files
          .map(file -> CLASSES.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .<Class<?>>map(ResourcesTest::load)
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, ResourcesTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
