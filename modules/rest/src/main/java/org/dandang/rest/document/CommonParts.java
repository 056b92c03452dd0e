package org.dandang.rest.document;

import java.util.List;
import java.util.Map;
import org.dandang.rest.frame.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * What every operation has in common is written here once: the errors, and the parameters of lists.
 * An operation whose id begins with {@code list} is a list; see also {@link CommonFilters}.
 */
final class CommonParts {
  private CommonParts() {}

  private static final String EXAMPLE =
      "{\"type\":\"%s\",\"title\":\"%s\",\"status\":%d,\"traceId\":\"6f1c2a9be04d7753\"%s}";

  private record Error(int status, String description, String type, String title, String more) {}

  private static final List<Error> ERRORS =
      List.of(
          new Error(
              400,
              "Some of the input is not right.",
              "urn:dandang:problem:invalid-input",
              "请求参数不正确，见各项说明。",
              ",\"errors\":[{\"field\":\"limit\",\"code\":\"rest.out-of-range\","
                  + "\"message\":\"应在 1 至 200 之间。\"}]"),
          new Error(
              401,
              "No token, or one that is not valid any more.",
              "urn:dandang:problem:no-token",
              "请先取得令牌，再以 Bearer 方式提交。",
              ""),
          new Error(
              403,
              "The account may not do this.",
              "urn:dandang:problem:refused",
              "您没有办理此事的权限。",
              ""),
          new Error(
              404,
              "There is no such record, or the account may not know of it.",
              "urn:dandang:problem:not-found",
              "没有这条记录，或无权知悉。",
              ""),
          new Error(
              500,
              "An incident; its number finds it in the server's log.",
              "urn:dandang:problem:incident",
              "系统出错，已记录。请把编号告诉管理员。",
              ""));

  static void addTo(Operation operation) {
    if (operation.getResponses() == null) operation.setResponses(OASFactory.createAPIResponses());
    for (Error error : ERRORS) {
      String status = Integer.toString(error.status());
      if (!operation.getResponses().hasAPIResponse(status))
        operation.getResponses().addAPIResponse(status, response(error));
    }
    CommonFilters.addTo(operation);
    String id = operation.getOperationId();
    if (id != null && id.startsWith("list")) addListParameters(operation);
  }

  private static APIResponse response(Error error) {
    String example = EXAMPLE.formatted(error.type(), error.title(), error.status(), error.more());
    Content content =
        OASFactory.createContent()
            .addMediaType(
                Problem.MEDIA_TYPE,
                OASFactory.createMediaType()
                    .schema(OASFactory.createSchema().ref("Problem"))
                    .example(Declared.json(example)));
    return OASFactory.createAPIResponse().description(error.description()).content(content);
  }

  private static void addListParameters(Operation operation) {
    operation.addParameter(parameter("limit", "Rows of a page, at most 200.", integer(50)));
    operation.addParameter(
        parameter("after", "From next of the page before; means nothing else.", string(null)));
    operation.addParameter(
        parameter("sort", "Columns, the first first; - turns one around.", string(null)));
  }

  private static Parameter parameter(String name, String description, Schema schema) {
    return OASFactory.createParameter()
        .name(name)
        .in(Parameter.In.QUERY)
        .description(description)
        .required(false)
        .schema(schema);
  }

  static void addSchemas(Components components) {
    Map<String, Schema> error =
        Map.of(
            "field", string("from"), "code", string("kernel.not-a-date"), "message", string(null));
    components.addSchema("FieldError", object(error, List.of("field", "code", "message")));
    Map<String, Schema> problem =
        Map.of(
            "type", string("urn:dandang:rule:kernel.year-without-calendar"),
            "title", string(null),
            "status", integer(422),
            "traceId", string(null),
            "errors",
                OASFactory.createSchema()
                    .type(Schema.SchemaType.ARRAY)
                    .items(OASFactory.createSchema().ref("FieldError")));
    components.addSchema("Problem", object(problem, List.of("type", "title", "status", "traceId")));
  }

  private static Schema object(Map<String, Schema> properties, List<String> required) {
    return OASFactory.createSchema()
        .type(Schema.SchemaType.OBJECT)
        .properties(properties)
        .required(required);
  }

  private static Schema string(Object example) {
    Schema schema = OASFactory.createSchema().type(Schema.SchemaType.STRING);
    return example == null ? schema : schema.example(example);
  }

  private static Schema integer(Object example) {
    return OASFactory.createSchema().type(Schema.SchemaType.INTEGER).example(example);
  }
}
