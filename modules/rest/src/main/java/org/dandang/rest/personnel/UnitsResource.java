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
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.unit.UnitRecords;
import org.dandang.rest.frame.Asked;
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

/** The organisation tree. */
@Path("units")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "personnel",
    description = "Cadres, units, posts, appointments, assessments, dispatches.")
public class UnitsResource {
  @Inject UnitRecords records;

  @GET
  @Operation(
      operationId = "listUnits",
      summary = "Units as of a day, in official order",
      description = "Filters: asOf, name, kind, parent. Sorts: order, name, code.")
  @Parameter(
      name = "filter[name]",
      in = ParameterIn.QUERY,
      description = "Part of the name.",
      schema = @Schema(type = SchemaType.STRING),
      example = "进结")
  @Parameter(
      name = "filter[kind]",
      in = ParameterIn.QUERY,
      description = "Kind of unit.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {
                "COUNTY",
                "COUNTY_ORGAN",
                "TOWNSHIP",
                "VILLAGE",
                "SCHOOL",
                "HOSPITAL",
                "INSTITUTION",
                "EXTERNAL"
              }),
      example = "TOWNSHIP")
  @Parameter(
      name = "filter[parent]",
      in = ParameterIn.QUERY,
      description = "Number of the unit above.",
      schema = @Schema(type = SchemaType.INTEGER),
      example = "1")
  @APIResponse(
      responseCode = "200",
      description = "Some of them.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = UnitListPage.class),
              examples =
                  @ExampleObject(
                      name = "page",
                      value =
                          "{\"rows\":[{\"id\":12,\"code\":\"451425102\",\"name\":\"进结镇\",\"kind\":\"TOWNSHIP\",\"parentName\":\"天等县\",\"order\":120,\"begin\":\"2000-01-01\"}],\"total\":1,\"totalCapped\":false}")))
  @APIResponse(
      responseCode = "304",
      description = "If-None-Match has the ETag of this page: nothing in it differs.")
  public Response list(@Context UriInfo uri, @Context Request request) {
    return new OnwardLists<>(records::list, records::after)
        .answer(uri, request, UnitJson::of, UnitListPage::new);
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getUnit",
      summary = "A unit with its names, predecessors and successors",
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
              schema = @Schema(implementation = UnitDetailJson.class),
              examples =
                  @ExampleObject(
                      name = "one",
                      value =
                          "{\"id\":12,\"code\":\"451425102\",\"publicCode\":\"u7d2\",\"kind\":\"TOWNSHIP\",\"begin\":\"2000-01-01\",\"cadres\":61,\"names\":[{\"name\":\"进结镇\",\"begin\":\"2000-01-01\"}],\"links\":[]}")))
  public Response get(@PathParam("id") long id, @Context Request request) {
    var found = records.get(new UnitId(Asked.known(id)));
    return Versions.answer(request, found.version(), UnitDetailJson.of(found));
  }
}
