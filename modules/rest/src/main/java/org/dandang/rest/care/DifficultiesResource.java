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
import org.dandang.care.api.difficulty.DifficultyDetail;
import org.dandang.care.api.difficulty.DifficultyId;
import org.dandang.care.api.difficulty.DifficultyRecords;
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

/** Difficulties and how far they have come. */
@Path("difficulties")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "care", description = "Talks, role swaps, support groups, difficulties.")
public class DifficultiesResource {
  @Inject DifficultyRecords records;

  @GET
  @Operation(
      operationId = "listDifficulties",
      summary = "Difficulties",
      description =
          "Filters: village, requester, owner, kind, urgency, state, group, year, from, to. Sorts: collectedOn, due, requester.")
  @Parameter(
      name = "filter[village]",
      in = ParameterIn.QUERY,
      description = "Part of it.",
      schema = @Schema(type = SchemaType.STRING),
      example = "龙茗村")
  @Parameter(
      name = "filter[requester]",
      in = ParameterIn.QUERY,
      description = "Part of it.",
      schema = @Schema(type = SchemaType.STRING),
      example = "赵秀兰")
  @Parameter(
      name = "filter[owner]",
      in = ParameterIn.QUERY,
      description = "Part of it.",
      schema = @Schema(type = SchemaType.STRING),
      example = "县水利局")
  @Parameter(
      name = "filter[kind]",
      in = ParameterIn.QUERY,
      description = "One of the constants.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"LIVING", "WORK", "HEALTH", "FAMILY", "VILLAGE", "OTHER"}),
      example = "LIVING")
  @Parameter(
      name = "filter[urgency]",
      in = ParameterIn.QUERY,
      description = "One of the constants.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"NORMAL", "SOON", "URGENT"}),
      example = "NORMAL")
  @Parameter(
      name = "filter[state]",
      in = ParameterIn.QUERY,
      description = "One of the constants.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"COLLECTED", "ASSIGNED", "SOLVED", "CONFIRMED"}),
      example = "COLLECTED")
  @Parameter(
      name = "filter[group]",
      in = ParameterIn.QUERY,
      description = "Its number.",
      schema = @Schema(type = SchemaType.INTEGER),
      example = "7")
  @APIResponse(
      responseCode = "200",
      description = "What was asked for.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DifficultyPage.class),
              examples =
                  @ExampleObject(
                      name = "difficulties",
                      value =
                          "{\"rows\":[{\"id\":7,\"collectedOn\":\"2018-06-25\",\"village\":\"龙茗村\",\"requester\":\"赵秀兰\",\"kind\":\"LIVING\",\"urgency\":\"NORMAL\",\"difficulty\":\"饮水管道老化\",\"owner\":\"县水利局\",\"due\":\"2018-06-25\",\"state\":\"COLLECTED\",\"reopened\":3,\"voided\":false}],\"total\":1,\"totalCapped\":false}")))
  public DifficultyPage list(@Context UriInfo uri) {
    Paging paging = Paging.of(uri);
    return paging.page(records.list(paging.query()), DifficultyJson::of, DifficultyPage::new);
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getDifficulty",
      summary = "One of the difficulties",
      description = "With all that hangs on it.")
  @Parameter(name = "id", in = ParameterIn.PATH, required = true, example = "7")
  @APIResponse(
      responseCode = "200",
      description = "What was asked for.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DifficultyDetailJson.class),
              examples =
                  @ExampleObject(
                      name = "difficulty",
                      value =
                          "{\"id\":7,\"group\":7,\"village\":7,\"villageName\":\"说明\",\"requester\":7,\"requesterName\":\"说明\",\"kind\":\"LIVING\",\"urgency\":\"NORMAL\",\"difficulty\":\"饮水管道老化\",\"collectedOn\":\"2018-06-25\",\"owner\":7,\"ownerName\":\"说明\",\"due\":\"2018-06-25\",\"state\":\"COLLECTED\",\"result\":\"已解决\",\"confirmedBy\":\"REQUESTER\",\"steps\":[{\"on\":\"2018-06-25\",\"state\":\"COLLECTED\",\"text\":\"优先提拔使用。\"}],\"voided\":false}")))
  public Response get(@PathParam("id") long id, @Context Request request) {
    DifficultyDetail detail = records.get(new DifficultyId(Asked.known(id)));
    return Versions.answer(request, detail.version(), DifficultyDetailJson.of(detail));
  }
}
