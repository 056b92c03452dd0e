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
import org.dandang.care.api.support.GroupDetail;
import org.dandang.care.api.support.GroupId;
import org.dandang.care.api.support.SupportRecords;
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

/** Support groups behind village teams. */
@Path("support-groups")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "care", description = "Talks, role swaps, support groups, difficulties.")
public class SupportGroupsResource {
  @Inject SupportRecords records;

  @GET
  @Operation(
      operationId = "listSupportGroups",
      summary = "Support groups",
      description = "Filters: year, backing, village, leader. Sorts: year, leader.")
  @Parameter(
      name = "filter[backing]",
      in = ParameterIn.QUERY,
      description = "Part of it.",
      schema = @Schema(type = SchemaType.STRING),
      example = "县教育局")
  @Parameter(
      name = "filter[village]",
      in = ParameterIn.QUERY,
      description = "Part of it.",
      schema = @Schema(type = SchemaType.STRING),
      example = "龙茗村")
  @Parameter(
      name = "filter[leader]",
      in = ParameterIn.QUERY,
      description = "Part of it.",
      schema = @Schema(type = SchemaType.STRING),
      example = "许国栋")
  @APIResponse(
      responseCode = "200",
      description = "What was asked for.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SupportGroupPage.class),
              examples =
                  @ExampleObject(
                      name = "support-groups",
                      value =
                          "{\"rows\":[{\"id\":7,\"year\":2018,\"backing\":\"县教育局\",\"village\":\"龙茗村\",\"leader\":\"许国栋\",\"volunteers\":\"县教育局志愿服务队\",\"activities\":3,\"dissolved\":false,\"voided\":false}],\"total\":1,\"totalCapped\":false}")))
  public SupportGroupPage list(@Context UriInfo uri) {
    Paging paging = Paging.of(uri);
    return paging.page(records.list(paging.query()), SupportGroupJson::of, SupportGroupPage::new);
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getSupportGroup",
      summary = "One of the support groups",
      description = "With all that hangs on it.")
  @Parameter(name = "id", in = ParameterIn.PATH, required = true, example = "7")
  @APIResponse(
      responseCode = "200",
      description = "What was asked for.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SupportGroupDetailJson.class),
              examples =
                  @ExampleObject(
                      name = "support-group",
                      value =
                          "{\"id\":7,\"year\":2018,\"backing\":7,\"backingName\":\"说明\",\"village\":7,\"villageName\":\"说明\",\"leader\":7,\"leaderName\":\"说明\",\"leaderPost\":\"说明\",\"volunteers\":\"县教育局志愿服务队\",\"formedOn\":\"2018-06-25\",\"dissolvedReason\":\"说明\",\"activities\":[{\"id\":7,\"group\":3,\"day\":\"2018-06-25\",\"topic\":\"重温入党誓词，学习党章\",\"place\":\"县委党校\",\"participants\":3,\"state\":\"PLANNED\",\"voided\":false}],\"voided\":false}")))
  public Response get(@PathParam("id") long id, @Context Request request) {
    GroupDetail detail = records.get(new GroupId(Asked.known(id)));
    return Versions.answer(request, detail.version(), SupportGroupDetailJson.of(detail));
  }
}
