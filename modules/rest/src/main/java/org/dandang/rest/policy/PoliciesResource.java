package org.dandang.rest.policy;

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
import org.dandang.policy.api.DocumentId;
import org.dandang.policy.api.PolicyDetail;
import org.dandang.policy.api.PolicyRecords;
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

/** Incentive documents. */
@Path("policies")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "policy", description = "Incentive documents and their clauses.")
public class PoliciesResource {
  @Inject PolicyRecords records;

  @GET
  @Operation(
      operationId = "listPolicies",
      summary = "Policies",
      description =
          "Filters: title, number, level, field, state, year, from, to. Sorts: issuedOn, number.")
  @Parameter(
      name = "filter[title]",
      in = ParameterIn.QUERY,
      description = "Part of it.",
      schema = @Schema(type = SchemaType.STRING),
      example = "村党组织书记、第一书记培训班")
  @Parameter(
      name = "filter[number]",
      in = ParameterIn.QUERY,
      description = "Part of it.",
      schema = @Schema(type = SchemaType.STRING),
      example = "天培〔2018〕7号")
  @Parameter(
      name = "filter[level]",
      in = ParameterIn.QUERY,
      description = "One of the constants.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"CENTRAL", "REGION", "CITY", "COUNTY", "DEPARTMENT"}),
      example = "CENTRAL")
  @Parameter(
      name = "filter[field]",
      in = ParameterIn.QUERY,
      description = "One of the constants.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {
                "EDUCATION",
                "SELECTION",
                "APPRAISAL",
                "TOLERANCE",
                "CARE",
                "GENERAL"
              }),
      example = "EDUCATION")
  @Parameter(
      name = "filter[state]",
      in = ParameterIn.QUERY,
      description = "One of the constants.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"DRAFT", "ISSUED", "REPEALED"}),
      example = "DRAFT")
  @APIResponse(
      responseCode = "200",
      description = "What was asked for.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PolicyPage.class),
              examples =
                  @ExampleObject(
                      name = "policies",
                      value =
                          "{\"rows\":[{\"id\":7,\"title\":\"村党组织书记、第一书记培训班\",\"number\":\"天培〔2018〕7号\",\"level\":\"CENTRAL\",\"field\":\"EDUCATION\",\"unit\":\"进结镇\",\"issuedOn\":\"2018-06-25\",\"state\":\"DRAFT\",\"voided\":false}],\"total\":1,\"totalCapped\":false}")))
  public PolicyPage list(@Context UriInfo uri) {
    Paging paging = Paging.of(uri);
    return paging.page(records.list(paging.query()), PolicyJson::of, PolicyPage::new);
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getPolicy",
      summary = "One of the policies",
      description = "With all that hangs on it.")
  @Parameter(name = "id", in = ParameterIn.PATH, required = true, example = "7")
  @APIResponse(
      responseCode = "200",
      description = "What was asked for.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PolicyDetailJson.class),
              examples =
                  @ExampleObject(
                      name = "policy",
                      value =
                          "{\"id\":7,\"title\":\"村党组织书记、第一书记培训班\",\"number\":\"天培〔2018〕7号\",\"level\":\"CENTRAL\",\"field\":\"EDUCATION\",\"unit\":7,\"unitName\":\"进结镇\",\"state\":\"DRAFT\",\"draftedOn\":\"2018-06-25\",\"issuedOn\":\"2018-06-25\",\"repealedOn\":\"2018-06-25\",\"repealedReason\":\"说明\",\"clauses\":[{\"id\":7,\"number\":3,\"text\":\"优先提拔使用。\"}],\"meetings\":[{\"on\":\"2018-06-25\",\"topic\":\"重温入党誓词，学习党章\",\"presiding\":\"说明\",\"present\":254,\"conclusion\":\"说明\"}],\"publicity\":[{\"platform\":\"MEETING\",\"title\":\"村党组织书记、第一书记培训班\",\"on\":\"2018-06-25\",\"link\":\"说明\"}],\"readers\":3,\"voided\":false}")))
  public Response get(@PathParam("id") long id, @Context Request request) {
    PolicyDetail detail = records.get(new DocumentId(Asked.known(id)));
    return Versions.answer(request, detail.version(), PolicyDetailJson.of(detail));
  }
}
