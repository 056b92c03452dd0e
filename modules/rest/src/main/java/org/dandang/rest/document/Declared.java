package org.dandang.rest.document;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dandang.rest.frame.WithoutToken;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What the methods of our resources declare, by operation id. */
final class Declared {
  private final Map<String, Method> methods;

  private Declared(Map<String, Method> methods) {
    this.methods = methods;
  }

  static Declared in(Collection<Class<?>> classes) {
    Map<String, Method> methods = new HashMap<>();
    for (Class<?> type : classes)
      for (Method method : type.getDeclaredMethods()) {
        var operation =
            method.getAnnotation(org.eclipse.microprofile.openapi.annotations.Operation.class);
        if (operation != null) methods.put(operation.operationId(), method);
      }
    return new Declared(methods);
  }

  /**
   * Schemas by name instead of by copy, examples as JSON instead of as text, no token where none.
   */
  void writeInto(Operation operation) {
    Method method = methods.get(operation.getOperationId());
    if (method == null) return;
    for (APIResponse response : method.getAnnotationsByType(APIResponse.class)) {
      var known = operation.getResponses().getAPIResponse(response.responseCode());
      if (known != null) write(response.content(), known.getContent());
    }
    RequestBody body = method.getAnnotation(RequestBody.class);
    if (body != null && operation.getRequestBody() != null)
      write(body.content(), operation.getRequestBody().getContent());
    if (method.isAnnotationPresent(WithoutToken.class))
      operation.setSecurity(List.of(OASFactory.createSecurityRequirement()));
  }

  private static void write(
      Content[] declared, org.eclipse.microprofile.openapi.models.media.Content content) {
    if (content == null || content.getMediaTypes() == null) return;
    for (Content each : declared) {
      MediaType media = content.getMediaType(each.mediaType());
      if (media == null) continue;
      Class<?> type = each.schema().implementation();
      if (type != Void.class) media.setSchema(schema(each.schema().type(), type));
      else if (each.mediaType().endsWith("problem+json"))
        media.setSchema(OASFactory.createSchema().ref("Problem"));
      else if (!each.mediaType().endsWith("json")) media.setSchema(file(each.schema().format()));
      if (each.mediaType().endsWith("json") && media.getExamples() != null)
        media.getExamples().values().forEach(Declared::asJson);
    }
  }

  /** What is no JSON is a file, as text or binary. */
  private static Schema file(String format) {
    Schema file = OASFactory.createSchema().type(Schema.SchemaType.STRING);
    return format.isEmpty() ? file : file.format(format);
  }

  private static Schema schema(SchemaType kind, Class<?> type) {
    Schema named = RecordSchemas.of((java.lang.reflect.Type) type);
    return kind == SchemaType.ARRAY
        ? OASFactory.createSchema().type(Schema.SchemaType.ARRAY).items(named)
        : named;
  }

  private static void asJson(Example example) {
    if (example.getValue() instanceof String text) example.setValue(json(text));
  }

  static Object json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return plain(reader.readValue());
    }
  }

  private static Object plain(JsonValue value) {
    return switch (value.getValueType()) {
      case OBJECT -> {
        Map<String, Object> members = new LinkedHashMap<>();
        value.asJsonObject().forEach((name, member) -> members.put(name, plain(member)));
        yield members;
      }
      case ARRAY -> value.asJsonArray().stream().map(Declared::plain).toList();
      case STRING -> ((JsonString) value).getString();
      case NUMBER -> ((JsonNumber) value).numberValue();
      case TRUE -> true;
      case FALSE -> false;
      case NULL -> null;
    };
  }
}
