package org.dandang.rest.personnel;

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
import org.dandang.personnel.api.dispatch.DispatchId;
import org.dandang.personnel.api.dispatch.DispatchRecords;
import org.dandang.rest.frame.Asked;
import org.dandang.rest.frame.Paging;
import org.dandang.rest.frame.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Second-line veterans sent to the front line. */
@Path("dispatches")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "personnel",
    description = "Cadres, units, posts, appointments, assessments, dispatches.")
public class DispatchesResource {
  @Inject DispatchRecords records;

  @GET
  @Operation(
      operationId = "listDispatches",
      summary = "Dispatches",
      description = "Filters: asOf, name, line, leads, from, to. Sorts: begin, name, line.")
  @Parameter(
      name = "filter[asOf]",
      in = ParameterIn.QUERY,
      description = "In force on that day.",
      schema = @Schema(type = SchemaType.STRING, format = "date"),
      example = "2018-12-31")
  @Parameter(
      name = "filter[name]",
      in = ParameterIn.QUERY,
      description = "Part of the name.",
      schema = @Schema(type = SchemaType.STRING),
      example = "农")
  @Parameter(
      name = "filter[line]",
      in = ParameterIn.QUERY,
      description = "Line of work.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"PROJECT", "LAND", "POVERTY", "STABILITY", "OTHER"}),
      example = "PROJECT")
  @Parameter(
      name = "filter[leads]",
      in = ParameterIn.QUERY,
      description = "Leads the work.",
      schema = @Schema(type = SchemaType.BOOLEAN),
      example = "true")
  @Parameter(
      name = "filter[from]",
      in = ParameterIn.QUERY,
      description = "Begun on or after.",
      schema = @Schema(type = SchemaType.STRING, format = "date"),
      example = "2018-01-01")
  @Parameter(
      name = "filter[to]",
      in = ParameterIn.QUERY,
      description = "Begun on or before.",
      schema = @Schema(type = SchemaType.STRING, format = "date"),
      example = "2018-12-31")
  @APIResponse(
      responseCode = "200",
      description = "Some of them.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DispatchListPage.class),
              examples =
                  @ExampleObject(
                      name = "page",
                      value =
                          "{\"rows\":[{\"id\":41,\"person\":1002,\"name\":\"黄建国\",\"unitName\":\"县人大常委会机关\",\"task\":\"项目征地协调\",\"place\":\"都康乡\",\"line\":\"LAND\",\"leads\":true,\"begin\":\"2018-03-12\"}],\"total\":1,\"totalCapped\":false}")))
  public DispatchListPage list(@Context UriInfo uri) {
    Paging paging = Paging.of(uri);
    return paging.page(records.list(paging.query()), DispatchJson::of, DispatchListPage::new);
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getDispatch",
      summary = "A dispatch",
      description = "With its version as ETag.")
  @Parameter(
      name = "id",
      in = ParameterIn.PATH,
      required = true,
      schema = @Schema(type = SchemaType.INTEGER),
      example = "1")
  @APIResponse(
      responseCode = "200",
      description = "It.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DispatchDetailJson.class),
              examples =
                  @ExampleObject(
                      name = "one",
                      value =
                          "{\"id\":41,\"person\":1002,\"name\":\"黄建国\",\"unitName\":\"县人大常委会机关\",\"task\":\"项目征地协调\",\"place\":\"都康乡\",\"line\":\"LAND\",\"leads\":true,\"document\":\"天组发〔2018〕5号\",\"begin\":\"2018-03-12\",\"voided\":false,\"reports\":[{\"on\":\"2018-06-30\",\"text\":\"征地任务过半\"}]}")))
  public Response get(@PathParam("id") long id, @Context Request request) {
    var found = records.get(new DispatchId(Asked.known(id)));
    return Versions.answer(request, found.version(), DispatchDetailJson.of(found));
  }
}
