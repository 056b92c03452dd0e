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
import org.dandang.personnel.api.assessment.AssessmentId;
import org.dandang.personnel.api.assessment.AssessmentRecords;
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

/** Assessments and their grades. */
@Path("assessments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "personnel",
    description = "Cadres, units, posts, appointments, assessments, dispatches.")
public class AssessmentsResource {
  @Inject AssessmentRecords records;

  @GET
  @Operation(
      operationId = "listAssessments",
      summary = "Assessments",
      description = "Filters: year, kind, state, title. Sorts: year, title, confirmedOn.")
  @Parameter(
      name = "filter[year]",
      in = ParameterIn.QUERY,
      description = "Year assessed.",
      schema = @Schema(type = SchemaType.INTEGER),
      example = "2018")
  @Parameter(
      name = "filter[kind]",
      in = ParameterIn.QUERY,
      description = "Kind.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"ROUTINE", "ANNUAL", "SPECIAL"}),
      example = "ANNUAL")
  @Parameter(
      name = "filter[state]",
      in = ParameterIn.QUERY,
      description = "State.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"DRAFT", "NOTICE", "TOLD", "CONFIRMED"}),
      example = "CONFIRMED")
  @Parameter(
      name = "filter[title]",
      in = ParameterIn.QUERY,
      description = "Part of the title.",
      schema = @Schema(type = SchemaType.STRING),
      example = "年度")
  @APIResponse(
      responseCode = "200",
      description = "Some of them.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AssessmentListPage.class),
              examples =
                  @ExampleObject(
                      name = "page",
                      value =
                          "{\"rows\":[{\"id\":51,\"kind\":\"ANNUAL\",\"year\":2018,\"title\":\"2018年度考核\",\"unitName\":\"进结镇\",\"appraised\":61,\"state\":\"CONFIRMED\",\"confirmedOn\":\"2019-01-25\"}],\"total\":1,\"totalCapped\":false}")))
  public AssessmentListPage list(@Context UriInfo uri) {
    Paging paging = Paging.of(uri);
    return paging.page(records.list(paging.query()), AssessmentJson::of, AssessmentListPage::new);
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getAssessment",
      summary = "An assessment",
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
              schema = @Schema(implementation = AssessmentDetailJson.class),
              examples =
                  @ExampleObject(
                      name = "one",
                      value =
                          "{\"id\":51,\"kind\":\"ANNUAL\",\"year\":2018,\"title\":\"2018年度考核\",\"unitName\":\"进结镇\",\"appraised\":61,\"state\":\"CONFIRMED\",\"confirmedOn\":\"2019-01-25\",\"voided\":false,\"grades\":[{\"person\":1001,\"name\":\"农志强\",\"post\":\"副镇长\",\"grade\":\"COMPETENT\"}]}")))
  public Response get(@PathParam("id") long id, @Context Request request) {
    var found = records.get(new AssessmentId(Asked.known(id)));
    return Versions.answer(request, found.version(), AssessmentDetailJson.of(found));
  }
}
