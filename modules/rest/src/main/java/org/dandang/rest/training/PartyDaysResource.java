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
import org.dandang.training.api.partyday.PartyDayDetail;
import org.dandang.training.api.partyday.PartyDayId;
import org.dandang.training.api.partyday.PartyDayRecords;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Fixed party days of the branches. */
@Path("party-days")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "training",
    description = "Classes, attendances, party days, life meetings, education routes.")
public class PartyDaysResource {
  @Inject PartyDayRecords records;

  @GET
  @Operation(
      operationId = "listPartyDays",
      summary = "Party days",
      description =
          "Filters: branch, unit, topic, year, from, to, ideals, complete. Sorts: heldOn, month, present.")
  @Parameter(
      name = "filter[branch]",
      in = ParameterIn.QUERY,
      description = "Part of it.",
      schema = @Schema(type = SchemaType.STRING),
      example = "进结镇机关党支部")
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
      name = "filter[ideals]",
      in = ParameterIn.QUERY,
      description = "true or false.",
      schema = @Schema(type = SchemaType.BOOLEAN),
      example = "true")
  @Parameter(
      name = "filter[complete]",
      in = ParameterIn.QUERY,
      description = "true or false.",
      schema = @Schema(type = SchemaType.BOOLEAN),
      example = "true")
  @APIResponse(
      responseCode = "200",
      description = "What was asked for.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PartyDayPage.class),
              examples =
                  @ExampleObject(
                      name = "party-days",
                      value =
                          "{\"rows\":[{\"id\":7,\"branch\":\"进结镇机关党支部\",\"unit\":\"进结镇\",\"month\":\"2018-06-25\",\"heldOn\":\"2018-06-25\",\"topic\":\"重温入党誓词，学习党章\",\"ideals\":true,\"shouldAttend\":3,\"present\":254,\"complete\":true,\"voided\":false}],\"total\":1,\"totalCapped\":false}")))
  public PartyDayPage list(@Context UriInfo uri) {
    Paging paging = Paging.of(uri);
    return paging.page(records.list(paging.query()), PartyDayJson::of, PartyDayPage::new);
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getPartyDay",
      summary = "One of the party days",
      description = "With all that hangs on it.")
  @Parameter(name = "id", in = ParameterIn.PATH, required = true, example = "7")
  @APIResponse(
      responseCode = "200",
      description = "What was asked for.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PartyDayDetailJson.class),
              examples =
                  @ExampleObject(
                      name = "party-day",
                      value =
                          "{\"id\":7,\"branch\":7,\"branchName\":\"进结镇机关党支部\",\"unit\":7,\"unitName\":\"进结镇\",\"month\":\"2018-06\",\"fixedDay\":3,\"heldOn\":\"2018-06-25\",\"movedReason\":\"说明\",\"topic\":\"重温入党誓词，学习党章\",\"ideals\":true,\"shouldAttend\":3,\"present\":254,\"minutes\":\"形成决议。\",\"complete\":true,\"enteredOn\":\"2018-06-25\",\"voided\":false}")))
  public Response get(@PathParam("id") long id, @Context Request request) {
    PartyDayDetail detail = records.get(new PartyDayId(Asked.known(id)));
    return Versions.answer(request, detail.version(), PartyDayDetailJson.of(detail));
  }
}
