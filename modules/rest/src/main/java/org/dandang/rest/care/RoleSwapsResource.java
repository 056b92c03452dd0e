package org.dandang.rest.care;

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
import org.dandang.care.api.swap.SwapDetail;
import org.dandang.care.api.swap.SwapId;
import org.dandang.care.api.swap.SwapRecords;
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

/** Role-swap days of leaders. */
@Path("role-swaps")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "care", description = "Talks, role swaps, support groups, difficulties.")
public class RoleSwapsResource {
  @Inject SwapRecords records;

  @GET
  @Operation(
      operationId = "listRoleSwaps",
      summary = "Role swaps",
      description =
          "Filters: leader, unit, host, role, state, year, from, to. Sorts: day, leader, findings.")
  @Parameter(
      name = "filter[leader]",
      in = ParameterIn.QUERY,
      description = "Part of it.",
      schema = @Schema(type = SchemaType.STRING),
      example = "许国栋")
  @Parameter(
      name = "filter[unit]",
      in = ParameterIn.QUERY,
      description = "Part of it.",
      schema = @Schema(type = SchemaType.STRING),
      example = "进结镇")
  @Parameter(
      name = "filter[host]",
      in = ParameterIn.QUERY,
      description = "Part of it.",
      schema = @Schema(type = SchemaType.STRING),
      example = "县政务服务中心")
  @Parameter(
      name = "filter[role]",
      in = ParameterIn.QUERY,
      description = "One of the constants.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {
                "VILLAGE_SECRETARY",
                "FIRST_SECRETARY",
                "PARTY_SECRETARY",
                "SECTION_CHIEF",
                "WINDOW_CLERK"
              }),
      example = "VILLAGE_SECRETARY")
  @Parameter(
      name = "filter[state]",
      in = ParameterIn.QUERY,
      description = "One of the constants.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"PLANNED", "DONE", "CANCELLED"}),
      example = "PLANNED")
  @APIResponse(
      responseCode = "200",
      description = "What was asked for.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RoleSwapPage.class),
              examples =
                  @ExampleObject(
                      name = "role-swaps",
                      value =
                          "{\"rows\":[{\"id\":7,\"day\":\"2018-06-25\",\"leader\":\"许国栋\",\"unit\":\"进结镇\",\"post\":\"科员\",\"role\":\"VILLAGE_SECRETARY\",\"host\":\"县政务服务中心\",\"findings\":3,\"settled\":3,\"state\":\"PLANNED\",\"voided\":false}],\"total\":1,\"totalCapped\":false}")))
  public RoleSwapPage list(@Context UriInfo uri) {
    Paging paging = Paging.of(uri);
    return paging.page(records.list(paging.query()), RoleSwapJson::of, RoleSwapPage::new);
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getRoleSwap",
      summary = "One of the role swaps",
      description = "With all that hangs on it.")
  @Parameter(name = "id", in = ParameterIn.PATH, required = true, example = "7")
  @APIResponse(
      responseCode = "200",
      description = "What was asked for.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RoleSwapDetailJson.class),
              examples =
                  @ExampleObject(
                      name = "role-swap",
                      value =
                          "{\"id\":7,\"day\":\"2018-06-25\",\"leader\":7,\"leaderName\":\"说明\",\"leaderUnit\":\"说明\",\"leaderPost\":\"说明\",\"level\":\"COUNTY_PRINCIPAL\",\"role\":\"VILLAGE_SECRETARY\",\"host\":7,\"hostName\":\"说明\",\"state\":\"PLANNED\",\"report\":\"说明\",\"findings\":[{\"number\":3,\"found\":\"说明\",\"owner\":7,\"ownerName\":\"说明\",\"due\":\"2018-06-25\",\"resolvedOn\":\"2018-06-25\",\"result\":\"已解决\"}],\"enteredOn\":\"2018-06-25\",\"voided\":false}")))
  public Response get(@PathParam("id") long id, @Context Request request) {
    SwapDetail detail = records.get(new SwapId(Asked.known(id)));
    return Versions.answer(request, detail.version(), RoleSwapDetailJson.of(detail));
  }
}
