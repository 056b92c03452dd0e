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
import java.time.LocalDate;
import org.dandang.personnel.api.pool.PoolId;
import org.dandang.personnel.api.pool.PoolMembers;
import org.dandang.personnel.api.pool.PoolRecords;
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

/** Pools of cadres, and who is or was in them (P9). */
@Path("pools")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "personnel",
    description = "Cadres, units, posts, appointments, assessments, dispatches.")
public class PoolsResource {
  @Inject PoolRecords pools;
  @Inject PoolMembers members;

  @GET
  @Operation(
      operationId = "listPools",
      summary = "Pools of cadres",
      description = "Filters: asOf, name, industry, kind. Sorts: name, begin.")
  @Parameter(
      name = "filter[asOf]",
      in = ParameterIn.QUERY,
      description = "Kept on that day, with as many as were in then.",
      schema = @Schema(type = SchemaType.STRING, format = "date"),
      example = "2018-12-31")
  @Parameter(
      name = "filter[name]",
      in = ParameterIn.QUERY,
      description = "Part of the pool's name.",
      schema = @Schema(type = SchemaType.STRING),
      example = "畜牧")
  @Parameter(
      name = "filter[industry]",
      in = ParameterIn.QUERY,
      description = "Industry that the pool is for.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {
                "PARTY_AFFAIRS",
                "GOVERNMENT",
                "EDUCATION",
                "HEALTH",
                "AGRICULTURE",
                "ECONOMY",
                "CONSTRUCTION",
                "LAW",
                "CULTURE"
              }),
      example = "AGRICULTURE")
  @Parameter(
      name = "filter[kind]",
      in = ParameterIn.QUERY,
      description = "Kind of pool.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"CLASSIFIED", "YOUNG", "RESERVE"}),
      example = "CLASSIFIED")
  @APIResponse(
      responseCode = "200",
      description = "Some of them.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PoolListPage.class),
              examples =
                  @ExampleObject(
                      name = "page",
                      value =
                          "{\"rows\":[{\"id\":1,\"name\":\"农业人才库（畜牧兽医）\",\"kind\":\"CLASSIFIED\",\"byRule\":true,\"industry\":\"AGRICULTURE\",\"profession\":\"畜牧兽医\",\"members\":37,\"begin\":\"2017-03-01\"}],\"total\":1,\"totalCapped\":false}")))
  @APIResponse(
      responseCode = "304",
      description = "If-None-Match has the ETag of this page: nothing in it differs.")
  public Response list(@Context UriInfo uri, @Context Request request) {
    return new OnwardLists<>(pools::list, pools::after)
        .answer(uri, request, PoolJson::of, PoolListPage::new);
  }

  @GET
  @Path("members")
  @Operation(
      operationId = "listPoolMembers",
      summary = "Who is or was in the pools",
      description =
          "Who came and went, and why. Filters: pool, asOf, notOn, name, inside, outcome. Sorts: name,"
              + " begin, end.")
  @Parameter(
      name = "filter[pool]",
      in = ParameterIn.QUERY,
      description = "Of that pool.",
      schema = @Schema(type = SchemaType.INTEGER),
      example = "1")
  @Parameter(
      name = "filter[asOf]",
      in = ParameterIn.QUERY,
      description = "In on that day.",
      schema = @Schema(type = SchemaType.STRING, format = "date"),
      example = "2018-12-31")
  @Parameter(
      name = "filter[name]",
      in = ParameterIn.QUERY,
      description = "Part of a name.",
      schema = @Schema(type = SchemaType.STRING),
      example = "黄建国")
  @Parameter(
      name = "filter[notOn]",
      in = ParameterIn.QUERY,
      description =
          "Not in on that day; with filter[asOf] everybody who came or went between two days.",
      schema = @Schema(type = SchemaType.STRING, format = "date"),
      example = "2018-02-20")
  @Parameter(
      name = "filter[inside]",
      in = ParameterIn.QUERY,
      description = "Still in, or gone.",
      schema = @Schema(type = SchemaType.BOOLEAN),
      example = "true")
  @Parameter(
      name = "filter[outcome]",
      in = ParameterIn.QUERY,
      description = "Why they went.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"USED", "REMOVED", "RULE"}),
      example = "USED")
  @APIResponse(
      responseCode = "200",
      description = "Some of them.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PoolMemberPage.class),
              examples =
                  @ExampleObject(
                      name = "page",
                      value =
                          "{\"rows\":[{\"person\":1002,\"name\":\"黄建国\",\"pool\":6,\"inReason\":\"天组发〔2018〕3号确认\",\"begin\":\"2018-01-15\",\"outcome\":\"USED\",\"outReason\":\"提拔使用\",\"end\":\"2018-09-28\"}],\"total\":1,\"totalCapped\":false}")))
  @APIResponse(
      responseCode = "304",
      description = "If-None-Match has the ETag of this page: nothing in it differs.")
  public Response members(@Context UriInfo uri, @Context Request request) {
    return new OnwardLists<>(members::list, members::after)
        .answer(uri, request, PoolMemberJson::of, PoolMemberPage::new);
  }

  @GET
  @Path("{id}/comparison")
  @Operation(
      operationId = "comparePool",
      summary = "A pool on two days",
      description =
          "Who came and who went between two days, when and why. The first fifty of each are named"
              + " and all are counted; the list of members tells everybody's time.")
  @Parameter(
      name = "id",
      in = ParameterIn.PATH,
      required = true,
      schema = @Schema(type = SchemaType.INTEGER),
      example = "1")
  @Parameter(
      name = "from",
      in = ParameterIn.QUERY,
      required = true,
      description = "The first day.",
      schema = @Schema(type = SchemaType.STRING, format = "date"),
      example = "2017-12-31")
  @Parameter(
      name = "to",
      in = ParameterIn.QUERY,
      required = true,
      description = "The second, not before the first.",
      schema = @Schema(type = SchemaType.STRING, format = "date"),
      example = "2018-12-31")
  @APIResponse(
      responseCode = "200",
      description = "The difference.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PoolComparisonJson.class),
              examples =
                  @ExampleObject(
                      name = "two days",
                      value =
                          "{\"from\":\"2017-12-31\",\"to\":\"2018-12-31\",\"before\":0,\"after\":13,\"cameTotal\":1,\"wentTotal\":0,\"came\":[{\"person\":1002,\"name\":\"黄建国\",\"on\":\"2018-01-15\",\"reason\":\"天组发〔2018〕3号确认\"}],\"went\":[]}")))
  @APIResponse(
      responseCode = "304",
      description = "If-None-Match has the ETag of this answer: nothing in it differs.")
  public Response compare(
      @PathParam("id") long id, @Context UriInfo uri, @Context Request request) {
    Asked asked = Asked.of(uri, "from", "to");
    LocalDate from = Asked.required("from", asked.day("from"));
    LocalDate to = Asked.required("to", asked.day("to"));
    return Versions.answer(
        request, PoolComparisonJson.of(pools.compare(new PoolId(Asked.known(id)), from, to)));
  }
}
