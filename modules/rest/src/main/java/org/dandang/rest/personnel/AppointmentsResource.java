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
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.AppointmentRecords;
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

/** The ledger of appointments, and their batches. */
@Path("appointments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "personnel",
    description = "Cadres, units, posts, appointments, assessments, dispatches.")
public class AppointmentsResource {
  @Inject AppointmentRecords records;

  @GET
  @Operation(
      operationId = "listPostChanges",
      summary = "The ledger, one row a change",
      description =
          "Filters: name, kind, state, year, ground, document, unit, from, to. Sorts: effective,"
              + " name, kind, state.")
  @Parameter(
      name = "filter[name]",
      in = ParameterIn.QUERY,
      description = "Part of the name.",
      schema = @Schema(type = SchemaType.STRING),
      example = "农")
  @Parameter(
      name = "filter[kind]",
      in = ParameterIn.QUERY,
      description = "Kind of change.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {
                "PROMOTION",
                "FURTHER_USE",
                "LATERAL",
                "RECRUITMENT",
                "RANK_PROMOTION",
                "SECONDMENT",
                "ADJUSTMENT",
                "REMOVAL",
                "DEMOTION",
                "SECOND_LINE",
                "RETIREMENT",
                "CONFIRMATION",
                "RE_ELECTION"
              }),
      example = "PROMOTION")
  @Parameter(
      name = "filter[state]",
      in = ParameterIn.QUERY,
      description = "State.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {
                "MOTION",
                "RECOMMENDED",
                "CANDIDATE",
                "EXAMINED",
                "CHECKED",
                "DISCUSSED",
                "NOTICE",
                "ISSUED",
                "NOMINATED",
                "APPOINTED",
                "PROBATION",
                "CONFIRMED",
                "STOPPED",
                "REJECTED",
                "DEFERRED",
                "NOT_CONFIRMED"
              }),
      example = "CONFIRMED")
  @Parameter(
      name = "filter[year]",
      in = ParameterIn.QUERY,
      description = "Year in which it took effect.",
      schema = @Schema(type = SchemaType.INTEGER),
      example = "2018")
  @Parameter(
      name = "filter[document]",
      in = ParameterIn.QUERY,
      description = "Part of the document number.",
      schema = @Schema(type = SchemaType.STRING),
      example = "天组发")
  @Parameter(
      name = "filter[ground]",
      in = ParameterIn.QUERY,
      description = "Why somebody was adjusted, removed or demoted.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {
                "SLOW_PROGRESS",
                "ASSESSMENT",
                "MISCONDUCT",
                "HEALTH",
                "REORGANISATION",
                "OTHER"
              }),
      example = "SLOW_PROGRESS")
  @Parameter(
      name = "filter[unit]",
      in = ParameterIn.QUERY,
      description = "Part of the name of the old or the new unit.",
      schema = @Schema(type = SchemaType.STRING),
      example = "乡")
  @Parameter(
      name = "filter[from]",
      in = ParameterIn.QUERY,
      description = "In effect from this day on.",
      schema = @Schema(type = SchemaType.STRING, format = "date"),
      example = "2018-01-01")
  @Parameter(
      name = "filter[to]",
      in = ParameterIn.QUERY,
      description = "In effect until this day.",
      schema = @Schema(type = SchemaType.STRING, format = "date"),
      example = "2018-12-31")
  @APIResponse(
      responseCode = "200",
      description = "Some of them.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PostChangePage.class),
              examples =
                  @ExampleObject(
                      name = "page",
                      value =
                          "{\"rows\":[{\"id\":801,\"appointment\":80,\"person\":1001,\"name\":\"农志强\",\"fromUnit\":\"进结镇\",\"fromPost\":\"副镇长\",\"kind\":\"PROMOTION\",\"state\":\"CONFIRMED\",\"toUnit\":\"都康乡\",\"toTitle\":\"乡长\",\"document\":\"天组发〔2018〕12号\",\"effective\":\"2018-06-01\"}],\"total\":1,\"totalCapped\":false}")))
  @APIResponse(
      responseCode = "304",
      description = "If-None-Match has the ETag of this page: nothing in it differs.")
  public Response list(@Context UriInfo uri, @Context Request request) {
    return new OnwardLists<>(records::list, records::after)
        .answer(uri, request, PostChangeJson::of, PostChangePage::new);
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getAppointment",
      summary = "A batch",
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
              schema = @Schema(implementation = AppointmentDetailJson.class),
              examples =
                  @ExampleObject(
                      name = "one",
                      value =
                          "{\"id\":80,\"title\":\"2018年第二批干部调整\",\"motionOn\":\"2018-04-02\",\"document\":\"天组发〔2018〕12号\",\"voided\":false,\"changes\":[{\"id\":801,\"person\":1001,\"name\":\"农志强\",\"kind\":\"PROMOTION\",\"state\":\"CONFIRMED\",\"toUnit\":\"都康乡\",\"toTitle\":\"乡长\",\"effective\":\"2018-06-01\",\"voided\":false}]}")))
  public Response get(@PathParam("id") long id, @Context Request request) {
    var found = records.get(new AppointmentId(Asked.known(id)));
    return Versions.answer(request, found.version(), AppointmentDetailJson.of(found));
  }
}
