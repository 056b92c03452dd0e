package org.dandang.rest.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.dandang.rest.frame.Asked;
import org.dandang.rest.frame.Paging;
import org.dandang.rest.frame.Versions;
import org.dandang.training.api.lifemeeting.LifeMeetingDetail;
import org.dandang.training.api.lifemeeting.LifeMeetingId;
import org.dandang.training.api.lifemeeting.LifeMeetingRecords;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Democratic life meetings. */
@Path("life-meetings")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "training",
    description = "Classes, attendances, party days, life meetings, education routes.")
public class LifeMeetingsResource {
  @Inject LifeMeetingRecords records;

  @GET
  @Operation(
      operationId = "listLifeMeetings",
      summary = "Life meetings",
      description =
          "Filters: unit, topic, kind, state, year, from, to. Sorts: plannedOn, heldOn, year.")
  @Parameter(
      name = "filter[unit]",
      in = ParameterIn.QUERY,
      description = "Part of it.",
      schema = @Schema(type = SchemaType.STRING),
      example = "进结镇")
  @Parameter(
      name = "filter[topic]",
      in = ParameterIn.QUERY,
      description = "Part of it.",
      schema = @Schema(type = SchemaType.STRING),
      example = "重温入党誓词，学习党章")
  @Parameter(
      name = "filter[kind]",
      in = ParameterIn.QUERY,
      description = "One of the constants.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"ANNUAL", "INSPECTION", "OTHER"}),
      example = "ANNUAL")
  @Parameter(
      name = "filter[state]",
      in = ParameterIn.QUERY,
      description = "One of the constants.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"PREPARING", "HELD", "CLOSED", "CANCELLED"}),
      example = "PREPARING")
  @APIResponse(
      responseCode = "200",
      description = "What was asked for.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = LifeMeetingPage.class),
              examples =
                  @ExampleObject(
                      name = "life-meetings",
                      value =
                          "{\"rows\":[{\"id\":7,\"unit\":\"进结镇\",\"kind\":\"ANNUAL\",\"year\":2018,\"topic\":\"重温入党誓词，学习党章\",\"plannedOn\":\"2018-06-25\",\"heldOn\":\"2018-06-25\",\"shouldAttend\":3,\"present\":254,\"problems\":3,\"solved\":3,\"state\":\"PREPARING\",\"voided\":false}],\"total\":1,\"totalCapped\":false}")))
  public LifeMeetingPage list(@Context UriInfo uri) {
    Paging paging = Paging.of(uri);
    return paging.page(records.list(paging.query()), LifeMeetingJson::of, LifeMeetingPage::new);
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getLifeMeeting",
      summary = "One of the life meetings",
      description = "With all that hangs on it.")
  @Parameter(name = "id", in = ParameterIn.PATH, required = true, example = "7")
  @APIResponse(
      responseCode = "200",
      description = "What was asked for.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = LifeMeetingDetailJson.class),
              examples =
                  @ExampleObject(
                      name = "life-meeting",
                      value =
                          "{\"id\":7,\"unit\":7,\"unitName\":\"进结镇\",\"kind\":\"ANNUAL\",\"year\":2018,\"topic\":\"重温入党誓词，学习党章\",\"plannedOn\":\"2018-06-25\",\"heldOn\":\"2018-06-25\",\"place\":\"县委党校\",\"shouldAttend\":3,\"present\":254,\"reportDue\":\"2018-06-25\",\"reportedOn\":\"2018-06-25\",\"state\":\"PREPARING\",\"materials\":[{\"kind\":\"PLAN\",\"title\":\"村党组织书记、第一书记培训班\",\"on\":\"2018-06-25\"}],\"problems\":[{\"number\":3,\"problem\":\"说明\",\"measure\":\"说明\",\"responsible\":\"说明\",\"due\":\"2018-06-25\",\"solvedOn\":\"2018-06-25\",\"result\":\"已解决\"}],\"enteredOn\":\"2018-06-25\",\"voided\":false}")))
  public Response get(@PathParam("id") long id, @Context Request request) {
    LifeMeetingDetail detail = records.get(new LifeMeetingId(Asked.known(id)));
    return Versions.answer(request, detail.version(), LifeMeetingDetailJson.of(detail));
  }
}
