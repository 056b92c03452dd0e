package org.dandang.verification.system;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The published contract of the REST doors, and an address for each of them that answers. */
final class Contract {
  /** One operation: its verb, its path as published, and the document's words about it. */
  record Operation(String verb, String path, JsonObject said) {
    boolean isOpen() {
      JsonArray security = said.getJsonArray("security");
      return security != null && security.stream().allMatch(each -> each.asJsonObject().isEmpty());
    }

    @Override
    public String toString() {
      return verb + " " + path;
    }
  }

  private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");
  private static final Map<String, String> KNOWN =
      Map.of("{year}", "2018", "{kind}", "APPOINTMENT_NOTICE");

  /** Where the things of a path are listed, if not there. */
  private static final Map<String, String> LISTED =
      Map.of(
          "/api/v1/personnel/cadres",
          "/api/v1/cadres",
          "/api/v1/appointments",
          "/api/v1/appointments?filter%5Bstate%5D=CONFIRMED");

  private final JsonObject document;
  private final Rest integrator;

  private Contract(JsonObject document, Rest integrator) {
    this.document = document;
    this.integrator = integrator;
  }

  static Contract published(Rest integrator) {
    return new Contract(Rest.anonymous().get("/openapi?format=JSON").object(), integrator);
  }

  JsonObject document() {
    return document;
  }

  List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    document
        .getJsonObject("paths")
        .forEach(
            (path, verbs) ->
                verbs
                    .asJsonObject()
                    .forEach(
                        (verb, said) -> {
                          if (VERBS.contains(verb))
                            operations.add(
                                new Operation(verb.toUpperCase(), path, said.asJsonObject()));
                        }));
    return operations;
  }

  /** Whether it is published that this verb works there. */
  boolean takes(String verb, String path) {
    return operations().stream()
        .anyMatch(each -> each.verb().equals(verb) && each.path().equals(path));
  }

  /** What is read with a token. */
  List<Operation> reads() {
    return operations().stream()
        .filter(each -> each.verb().equals("GET"))
        .filter(each -> each.said().getJsonObject("responses").containsKey("200"))
        .toList();
  }

  /**
   * The operation's address: required parameters as in their examples, numbers and keys of records
   * that there are.
   */
  String address(Operation operation) {
    String path = operation.path();
    for (Map.Entry<String, String> known : KNOWN.entrySet())
      path = path.replace(known.getKey(), known.getValue());
    int brace = path.indexOf('{');
    if (brace >= 0) {
      String name = path.substring(brace + 1, path.indexOf('}'));
      path = path.replace("{" + name + "}", first(path.substring(0, brace - 1), name));
    }
    List<String> pairs = new ArrayList<>();
    JsonArray parameters = operation.said().getJsonArray("parameters");
    for (JsonValue each : parameters == null ? JsonValue.EMPTY_JSON_ARRAY : parameters) {
      JsonObject parameter = each.asJsonObject();
      if (parameter.getString("in").equals("query") && parameter.getBoolean("required", false))
        pairs.add(encoded(parameter.getString("name")) + "=" + encoded(example(parameter)));
    }
    return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
  }

  /** Of a list's first row: the member called as the list's things are, for rows that are parts. */
  private String first(String list, String name) {
    JsonValue answer = integrator.get(LISTED.getOrDefault(list, list)).json();
    JsonArray rows =
        answer.getValueType() == JsonValue.ValueType.ARRAY
            ? answer.asJsonArray()
            : answer.asJsonObject().getJsonArray("rows");
    String one = list.substring(list.lastIndexOf('/') + 1).replaceFirst("s$", "");
    JsonObject row = rows.getJsonObject(0);
    return plain(row.get(row.containsKey(one) ? one : name));
  }

  private static String example(JsonObject parameter) {
    return plain(parameter.get("example"));
  }

  private static String plain(JsonValue value) {
    return value instanceof JsonString text ? text.getString() : value.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
