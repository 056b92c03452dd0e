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
import org.dandang.commendation.api.AwardDetail;
import org.dandang.commendation.api.AwardId;
import org.dandang.commendation.api.CommendationRecords;
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

/** The honour roll. */
@Path("awards")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "commendation", description = "Commendation programmes and awards.")
public class AwardsResource {
  @Inject CommendationRecords records;

  @GET
  @Operation(
      operationId = "listAwards",
      summary = "The honour roll",
      description =
          "Filters: programme, year, category, recipients, name, unit, certificate, standing."
              + " Sorts: name, year, category, certificate, decidedOn.")
  @Parameter(
      name = "filter[year]",
      in = ParameterIn.QUERY,
      description = "Award year.",
      schema = @Schema(type = SchemaType.INTEGER),
      example = "2018")
  @Parameter(
      name = "filter[programme]",
      in = ParameterIn.QUERY,
      description = "Number of the programme.",
      schema = @Schema(type = SchemaType.INTEGER),
      example = "1")
  @Parameter(
      name = "filter[category]",
      in = ParameterIn.QUERY,
      description = "Part of the category's name.",
      schema = @Schema(type = SchemaType.STRING),
      example = "标兵")
  @Parameter(
      name = "filter[recipients]",
      in = ParameterIn.QUERY,
      description = "Kind of recipient.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"VILLAGE", "UNIT", "PERSON"}),
      example = "PERSON")
  @Parameter(
      name = "filter[name]",
      in = ParameterIn.QUERY,
      description = "Part of the recipient's name.",
      schema = @Schema(type = SchemaType.STRING),
      example = "农")
  @Parameter(
      name = "filter[unit]",
      in = ParameterIn.QUERY,
      description = "Part of the unit's name.",
      schema = @Schema(type = SchemaType.STRING),
      example = "乡")
  @Parameter(
      name = "filter[certificate]",
      in = ParameterIn.QUERY,
      description = "Beginning of the certificate's number.",
      schema = @Schema(type = SchemaType.STRING),
      example = "表彰证〔2019〕")
  @Parameter(
      name = "filter[standing]",
      in = ParameterIn.QUERY,
      description = "Whether it stands.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"STANDING", "REVOKED", "VOIDED"}),
      example = "STANDING")
  @APIResponse(
      responseCode = "200",
      description = "The awards.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AwardPage.class),
              examples =
                  @ExampleObject(
                      name = "awards",
                      value =
                          "{\"rows\":[{\"id\":61,\"awardYear\":2018,\"category\":\"脱贫攻坚工作标兵\",\"recipients\":\"PERSON\",\"name\":\"农小满\",\"unit\":205,\"unitName\":\"天等镇\",\"post\":\"干事\",\"certificate\":\"表彰证〔2019〕27号\",\"document\":\"天表彰〔2019〕1号\",\"decidedOn\":\"2019-01-25\",\"voided\":false}],\"total\":101,\"totalCapped\":false}")))
  public AwardPage list(@Context UriInfo uri) {
    Paging paging = Paging.of(uri);
    return paging.page(records.awards(paging.query()), AwardJson::of, AwardPage::new);
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getAward",
      summary = "One award",
      description = "With the decision that it rests on.")
  @Parameter(name = "id", in = ParameterIn.PATH, required = true, example = "61")
  @APIResponse(
      responseCode = "200",
      description = "The award.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AwardDetailJson.class),
              examples =
                  @ExampleObject(
                      name = "award",
                      value =
                          "{\"award\":{\"id\":61,\"awardYear\":2018,\"category\":\"脱贫攻坚工作标兵\",\"recipients\":\"PERSON\",\"name\":\"农小满\",\"unit\":205,\"unitName\":\"天等镇\",\"post\":\"干事\",\"certificate\":\"表彰证〔2019〕27号\",\"document\":\"天表彰〔2019〕1号\",\"decidedOn\":\"2019-01-25\",\"voided\":false},\"programme\":2,\"person\":1204,\"basisDocument\":\"常委会纪要〔2019〕3号\",\"basisOn\":\"2019-01-25\",\"enteredOn\":\"2019-02-20\"}")))
  public Response get(@PathParam("id") long id, @Context Request request) {
    AwardDetail detail = records.award(new AwardId(Asked.known(id)));
    return Versions.answer(request, detail.version(), AwardDetailJson.of(detail));
  }
}
