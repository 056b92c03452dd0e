package org.dandang.rest.commendation;

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
import org.dandang.commendation.api.CommendationRecords;
import org.dandang.commendation.api.ProgrammeDetail;
import org.dandang.commendation.api.ProgrammeId;
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

/** The commendation programmes. */
@Path("programmes")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "commendation", description = "Commendation programmes and awards.")
public class ProgrammesResource {
  @Inject CommendationRecords records;

  @GET
  @Operation(
      operationId = "listProgrammes",
      summary = "Commendation programmes",
      description = "Filters: name, year, state. Sorts: name, year, ceremony.")
  @Parameter(
      name = "filter[name]",
      in = ParameterIn.QUERY,
      description = "Part of the name.",
      schema = @Schema(type = SchemaType.STRING),
      example = "脱贫")
  @Parameter(
      name = "filter[year]",
      in = ParameterIn.QUERY,
      description = "Award year.",
      schema = @Schema(type = SchemaType.INTEGER),
      example = "2018")
  @Parameter(
      name = "filter[state]",
      in = ParameterIn.QUERY,
      description = "How far it is.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"PREPARED", "PUBLISHED", "ANNOUNCED", "DECIDED"}),
      example = "DECIDED")
  @APIResponse(
      responseCode = "200",
      description = "The programmes.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ProgrammePage.class),
              examples =
                  @ExampleObject(
                      name = "programmes",
                      value =
                          "{\"rows\":[{\"id\":2,\"name\":\"2018年度脱贫攻坚工作表彰\",\"awardYear\":2018,\"occasion\":\"2019年全县脱贫攻坚誓师大会\",\"ceremonyOn\":\"2019-02-11\",\"approvalDocument\":\"桂评表函〔2018〕28号\",\"state\":\"DECIDED\"}],\"total\":3,\"totalCapped\":false}")))
  public ProgrammePage list(@Context UriInfo uri) {
    Paging paging = Paging.of(uri);
    return paging.page(records.programmes(paging.query()), ProgrammeJson::of, ProgrammePage::new);
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getProgramme",
      summary = "One programme",
      description = "With its categories and how they are filled.")
  @Parameter(name = "id", in = ParameterIn.PATH, required = true, example = "2")
  @APIResponse(
      responseCode = "200",
      description = "The programme.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ProgrammeDetailJson.class),
              examples =
                  @ExampleObject(
                      name = "programme",
                      value =
                          "{\"programme\":{\"id\":2,\"name\":\"2018年度脱贫攻坚工作表彰\",\"awardYear\":2018,\"occasion\":\"2019年全县脱贫攻坚誓师大会\",\"ceremonyOn\":\"2019-02-11\",\"approvalDocument\":\"桂评表函〔2018〕28号\",\"state\":\"DECIDED\"},\"categories\":[{\"code\":\"01\",\"name\":\"脱贫攻坚红旗村\",\"recipients\":\"VILLAGE\",\"quota\":10,\"nominated\":14,\"awarded\":10}]}")))
  public Response get(@PathParam("id") long id, @Context Request request) {
    ProgrammeDetail detail = records.programme(new ProgrammeId(Asked.known(id)));
    return Versions.answer(request, detail.version(), ProgrammeDetailJson.of(detail));
  }
}
