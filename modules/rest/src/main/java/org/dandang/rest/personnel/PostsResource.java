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
import org.dandang.personnel.api.post.PostId;
import org.dandang.personnel.api.post.PostRecords;
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

/** Posts and vacancies. */
@Path("posts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "personnel",
    description = "Cadres, units, posts, appointments, assessments, dispatches.")
public class PostsResource {
  @Inject PostRecords records;

  @GET
  @Operation(
      operationId = "listPosts",
      summary = "Posts as of a day",
      description =
          "Filters: asOf, title, unit, level, line, vacant, set. Sorts: unit, title, level, begin.")
  @Parameter(
      name = "filter[title]",
      in = ParameterIn.QUERY,
      description = "Part of the title.",
      schema = @Schema(type = SchemaType.STRING),
      example = "副镇长")
  @Parameter(
      name = "filter[unit]",
      in = ParameterIn.QUERY,
      description = "Number of a unit.",
      schema = @Schema(type = SchemaType.INTEGER),
      example = "12")
  @Parameter(
      name = "filter[level]",
      in = ParameterIn.QUERY,
      description = "Level.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {
                "COUNTY_PRINCIPAL",
                "COUNTY_DEPUTY",
                "SECTION_PRINCIPAL",
                "SECTION_DEPUTY",
                "STAFF"
              }),
      example = "SECTION_DEPUTY")
  @Parameter(
      name = "filter[line]",
      in = ParameterIn.QUERY,
      description = "Front line of the cultivation.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"POVERTY", "PROJECT", "POST", "FIELD"}),
      example = "POVERTY")
  @Parameter(
      name = "filter[vacant]",
      in = ParameterIn.QUERY,
      description = "Has a vacancy.",
      schema = @Schema(type = SchemaType.BOOLEAN),
      example = "true")
  @Parameter(
      name = "filter[set]",
      in = ParameterIn.QUERY,
      description = "Set for cultivation.",
      schema = @Schema(type = SchemaType.BOOLEAN),
      example = "true")
  @APIResponse(
      responseCode = "200",
      description = "Some of them.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PostListPage.class),
              examples =
                  @ExampleObject(
                      name = "page",
                      value =
                          "{\"rows\":[{\"id\":301,\"unit\":12,\"unitName\":\"进结镇\",\"title\":\"扶贫工作站站长\",\"level\":\"STAFF\",\"headcount\":1,\"held\":1,\"vacant\":0,\"line\":\"POVERTY\",\"begin\":\"2018-03-01\"}],\"total\":1,\"totalCapped\":false}")))
  @APIResponse(
      responseCode = "304",
      description = "If-None-Match has the ETag of this page: nothing in it differs.")
  public Response list(@Context UriInfo uri, @Context Request request) {
    return new OnwardLists<>(records::list, records::after)
        .answer(uri, request, PostJson::of, PostListPage::new);
  }

  @GET
  @Path("{id}")
  @Operation(operationId = "getPost", summary = "A post", description = "With its version as ETag.")
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
              schema = @Schema(implementation = PostDetailJson.class),
              examples =
                  @ExampleObject(
                      name = "one",
                      value =
                          "{\"id\":301,\"unit\":12,\"unitName\":\"进结镇\",\"title\":\"扶贫工作站站长\",\"level\":\"STAFF\",\"headcount\":1,\"fieldWork\":true,\"line\":\"POVERTY\",\"purpose\":\"在扶贫一线培养\",\"begin\":\"2018-03-01\",\"voided\":false}")))
  public Response get(@PathParam("id") long id, @Context Request request) {
    var found = records.get(new PostId(Asked.known(id)));
    return Versions.answer(request, found.version(), PostDetailJson.of(found));
  }
}
