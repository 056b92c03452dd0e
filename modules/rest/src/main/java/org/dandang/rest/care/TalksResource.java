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
import org.dandang.care.api.talk.TalkDetail;
import org.dandang.care.api.talk.TalkId;
import org.dandang.care.api.talk.TalkRecords;
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

/** Care talks; never what was said. */
@Path("talks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "care", description = "Talks, role swaps, support groups, difficulties.")
public class TalksResource {
  @Inject TalkRecords records;

  @GET
  @Operation(
      operationId = "listTalks",
      summary = "Talks",
      description =
          "Filters: talker, unit, place, secretary, year, from, to. Sorts: on, talker, participants.")
  @Parameter(
      name = "filter[talker]",
      in = ParameterIn.QUERY,
      description = "Part of it.",
      schema = @Schema(type = SchemaType.STRING),
      example = "黄启文")
  @Parameter(
      name = "filter[unit]",
      in = ParameterIn.QUERY,
      description = "Part of it.",
      schema = @Schema(type = SchemaType.STRING),
      example = "进结镇")
  @Parameter(
      name = "filter[place]",
      in = ParameterIn.QUERY,
      description = "Part of it.",
      schema = @Schema(type = SchemaType.STRING),
      example = "县委党校")
  @Parameter(
      name = "filter[secretary]",
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
              schema = @Schema(implementation = CareTalkPage.class),
              examples =
                  @ExampleObject(
                      name = "talks",
                      value =
                          "{\"rows\":[{\"id\":7,\"on\":\"2018-06-25\",\"talker\":\"黄启文\",\"unit\":\"进结镇\",\"post\":\"科员\",\"bySecretary\":true,\"place\":\"县委党校\",\"participants\":3,\"voided\":false}],\"total\":1,\"totalCapped\":false}")))
  public CareTalkPage list(@Context UriInfo uri) {
    Paging paging = Paging.of(uri);
    return paging.page(records.list(paging.query()), CareTalkJson::of, CareTalkPage::new);
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getTalk",
      summary = "One of the talks",
      description = "With all that hangs on it.")
  @Parameter(name = "id", in = ParameterIn.PATH, required = true, example = "7")
  @APIResponse(
      responseCode = "200",
      description = "What was asked for.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CareTalkDetailJson.class),
              examples =
                  @ExampleObject(
                      name = "talk",
                      value =
                          "{\"id\":7,\"on\":\"2018-06-25\",\"place\":\"县委党校\",\"talker\":7,\"talkerName\":\"说明\",\"talkerUnit\":\"说明\",\"talkerPost\":\"说明\",\"bySecretary\":true,\"subjects\":[{\"person\":7,\"name\":\"农兆明\",\"unit\":\"进结镇\",\"post\":\"科员\",\"answeredOn\":\"2018-06-25\"}],\"enteredOn\":\"2018-06-25\",\"voided\":false}")))
  public Response get(@PathParam("id") long id, @Context Request request) {
    TalkDetail detail = records.get(new TalkId(Asked.known(id)));
    return Versions.answer(request, detail.version(), CareTalkDetailJson.of(detail));
  }
}
