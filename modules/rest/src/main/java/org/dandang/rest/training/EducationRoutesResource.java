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
import org.dandang.training.api.route.RouteDetail;
import org.dandang.training.api.route.RouteId;
import org.dandang.training.api.route.RouteRecords;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Education routes with their sites. */
@Path("education-routes")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "training",
    description = "Classes, attendances, party days, life meetings, education routes.")
public class EducationRoutesResource {
  @Inject RouteRecords records;

  @GET
  @Operation(
      operationId = "listEducationRoutes",
      summary = "Education routes",
      description = "Filters: name, theme. Sorts: openedOn.")
  @Parameter(
      name = "filter[name]",
      in = ParameterIn.QUERY,
      description = "Part of it.",
      schema = @Schema(type = SchemaType.STRING),
      example = "农兆明")
  @Parameter(
      name = "filter[theme]",
      in = ParameterIn.QUERY,
      description = "Part of it.",
      schema = @Schema(type = SchemaType.STRING),
      example = "艰苦奋斗")
  @APIResponse(
      responseCode = "200",
      description = "What was asked for.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = EducationRoutePage.class),
              examples =
                  @ExampleObject(
                      name = "education-routes",
                      value =
                          "{\"rows\":[{\"id\":7,\"name\":\"农兆明\",\"theme\":\"艰苦奋斗\",\"openedOn\":\"2018-06-25\",\"sites\":3,\"voided\":false}],\"total\":1,\"totalCapped\":false}")))
  public EducationRoutePage list(@Context UriInfo uri) {
    Paging paging = Paging.of(uri);
    return paging.page(
        records.list(paging.query()), EducationRouteJson::of, EducationRoutePage::new);
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getEducationRoute",
      summary = "One of the education routes",
      description = "With all that hangs on it.")
  @Parameter(name = "id", in = ParameterIn.PATH, required = true, example = "7")
  @APIResponse(
      responseCode = "200",
      description = "What was asked for.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = EducationRouteDetailJson.class),
              examples =
                  @ExampleObject(
                      name = "education-route",
                      value =
                          "{\"id\":7,\"name\":\"农兆明\",\"theme\":\"艰苦奋斗\",\"openedOn\":\"2018-06-25\",\"stops\":[{\"place\":3,\"site\":7,\"name\":\"农兆明\",\"element\":\"MOUNTAIN\",\"township\":\"说明\",\"story\":\"群众凿穿大山，修通出村的路。\",\"capacity\":3,\"where\":\"107.01,23.17\"}],\"visits\":3,\"people\":3,\"voided\":false}")))
  public Response get(@PathParam("id") long id, @Context Request request) {
    RouteDetail detail = records.get(new RouteId(Asked.known(id)));
    return Versions.answer(request, detail.version(), EducationRouteDetailJson.of(detail));
  }

  @GET
  @Path("visits")
  @Operation(
      operationId = "listRouteVisits",
      summary = "Route visits",
      description = "Filters: route, unit, state, year, from, to. Sorts: day, came.")
  @Parameter(
      name = "filter[route]",
      in = ParameterIn.QUERY,
      description = "Its number.",
      schema = @Schema(type = SchemaType.INTEGER),
      example = "7")
  @Parameter(
      name = "filter[unit]",
      in = ParameterIn.QUERY,
      description = "Part of it.",
      schema = @Schema(type = SchemaType.STRING),
      example = "进结镇")
  @Parameter(
      name = "filter[state]",
      in = ParameterIn.QUERY,
      description = "One of the constants.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"BOOKED", "VISITED", "CANCELLED"}),
      example = "BOOKED")
  @APIResponse(
      responseCode = "200",
      description = "What was asked for.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RouteVisitPage.class),
              examples =
                  @ExampleObject(
                      name = "visits",
                      value =
                          "{\"rows\":[{\"id\":7,\"route\":3,\"unit\":\"进结镇\",\"day\":\"2018-06-25\",\"purpose\":\"说明\",\"booked\":3,\"came\":3,\"state\":\"BOOKED\",\"voided\":false}],\"total\":1,\"totalCapped\":false}")))
  public RouteVisitPage visits(@Context UriInfo uri) {
    Paging paging = Paging.of(uri);
    return paging.page(records.visits(paging.query()), RouteVisitJson::of, RouteVisitPage::new);
  }
}
