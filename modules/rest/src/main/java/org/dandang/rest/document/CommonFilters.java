package org.dandang.rest.document;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * The filters that mean the same on every list are described here once. A list names its filters in
 * its description; those of them that it does not describe itself are taken from here.
 */
final class CommonFilters {
  private record Filter(String description, Schema.SchemaType type, String format, Object example) {
    static Filter day(String description, String example) {
      return new Filter(description, Schema.SchemaType.STRING, "date", example);
    }
  }

  private static final Pattern NAMED = Pattern.compile("Filters: ([A-Za-z, ]+)\\.");

  private CommonFilters() {}

  private static Filter common(String name) {
    return switch (name) {
      case "year" -> new Filter("Calendar year.", Schema.SchemaType.INTEGER, null, 2018);
      case "from" -> Filter.day("On this day or later.", "2018-01-01");
      case "to" -> Filter.day("On this day or earlier.", "2018-12-31");
      case "asOf" -> Filter.day("Day; the business day unless given.", "2018-12-31");
      default -> null;
    };
  }

  static boolean isCommon(String name) {
    return common(name) != null;
  }

  /** The filters that a description names. */
  static List<String> named(String description) {
    Matcher named = NAMED.matcher(description == null ? "" : description);
    return named.find() ? Arrays.asList(named.group(1).split(", ")) : List.of();
  }

  static void addTo(Operation operation) {
    for (String name : named(operation.getDescription()))
      if (isCommon(name) && !describes(operation, parameter(name)))
        operation.addParameter(written(parameter(name), common(name)));
  }

  static String parameter(String filter) {
    return "filter[" + filter + "]";
  }

  private static boolean describes(Operation operation, String parameter) {
    return operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(each -> parameter.equals(each.getName()));
  }

  private static Parameter written(String name, Filter filter) {
    return OASFactory.createParameter()
        .name(name)
        .in(Parameter.In.QUERY)
        .description(filter.description())
        .required(false)
        .schema(OASFactory.createSchema().type(filter.type()).format(filter.format()))
        .example(filter.example());
  }
}
