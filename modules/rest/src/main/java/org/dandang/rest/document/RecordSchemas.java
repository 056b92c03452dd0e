package org.dandang.rest.document;

import jakarta.json.bind.annotation.JsonbProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Schemas of our JSON records, read from the records themselves: days are days, numbers whole. */
final class RecordSchemas {
  private RecordSchemas() {}

  static void write(Collection<Class<?>> classes, Components components) {
    classes.stream()
        .filter(Class::isRecord)
        .filter(each -> each.isAnnotationPresent(schema()))
        .forEach(each -> components.addSchema(name(each), of(each)));
  }

  static String name(Class<?> type) {
    String given = type.getAnnotation(schema()).name();
    return given.isEmpty() ? type.getSimpleName() : given;
  }

  static Schema of(Class<?> record) {
    Map<String, Schema> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (RecordComponent component : record.getRecordComponents()) {
      org.eclipse.microprofile.openapi.annotations.media.Schema said =
          component.getAccessor().getAnnotation(schema());
      boolean nullable = said != null && said.nullable();
      Schema property = of(component.getGenericType());
      if (said != null && property.getRef() == null) describe(property, said);
      properties.put(name(component), property);
      if (!nullable) required.add(name(component));
    }
    Schema schema =
        OASFactory.createSchema()
            .type(Schema.SchemaType.OBJECT)
            .properties(properties)
            .description(record.getAnnotation(schema()).description());
    return required.isEmpty() ? schema : schema.required(required);
  }

  private static String name(RecordComponent component) {
    JsonbProperty said = component.getAccessor().getAnnotation(JsonbProperty.class);
    return said == null ? component.getName() : said.value();
  }

  static Schema of(Type type) {
    if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class)
      return typed(Schema.SchemaType.OBJECT)
          .additionalPropertiesSchema(of(generic.getActualTypeArguments()[1]));
    if (type instanceof ParameterizedType generic)
      return typed(Schema.SchemaType.ARRAY).items(of(generic.getActualTypeArguments()[0]));
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) return OASFactory.createSchema().ref(name(plain));
    if (plain.isEnum())
      return typed(Schema.SchemaType.STRING)
          .enumeration(
              Arrays.stream(plain.getEnumConstants()).<Object>map(Object::toString).toList());
    if (plain == byte[].class) return typed(Schema.SchemaType.STRING).format("binary");
    if (plain == LocalDate.class) return typed(Schema.SchemaType.STRING).format("date");
    if (plain == Instant.class) return typed(Schema.SchemaType.STRING).format("date-time");
    if (plain == boolean.class || plain == Boolean.class) return typed(Schema.SchemaType.BOOLEAN);
    if (plain == int.class || plain == Integer.class)
      return typed(Schema.SchemaType.INTEGER).format("int32");
    if (plain == long.class || plain == Long.class)
      return typed(Schema.SchemaType.INTEGER).format("int64");
    if (plain == double.class || plain == Double.class) return typed(Schema.SchemaType.NUMBER);
    return typed(Schema.SchemaType.STRING);
  }

  private static void describe(
      Schema property, org.eclipse.microprofile.openapi.annotations.media.Schema said) {
    if (!said.description().isEmpty()) property.setDescription(said.description());
    if (!said.format().isEmpty()) property.setFormat(said.format());
    if (!said.example().isEmpty()) property.setExample(said.example());
    if (said.nullable()) property.setNullable(true);
  }

  private static Schema typed(Schema.SchemaType type) {
    return OASFactory.createSchema().type(type);
  }

  private static Class<org.eclipse.microprofile.openapi.annotations.media.Schema> schema() {
    return org.eclipse.microprofile.openapi.annotations.media.Schema.class;
  }
}
