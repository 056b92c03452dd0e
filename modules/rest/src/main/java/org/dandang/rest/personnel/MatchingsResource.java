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
import org.dandang.personnel.api.matching.MatchingId;
import org.dandang.personnel.api.matching.MatchingRecords;
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

/** Runs of matching persons to a post, each as it was kept (P14). */
@Path("matchings")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "personnel",
    description = "Cadres, units, posts, appointments, assessments, dispatches.")
public class MatchingsResource {
  @Inject MatchingRecords records;

  @GET
  @Operation(
      operationId = "listMatchings",
      summary = "Runs of matching, the newest first",
      description = "Filters: title, from, to, decided. Sorts: on, title.")
  @Parameter(
      name = "filter[title]",
      in = ParameterIn.QUERY,
      description = "Part of the title of the post.",
      schema = @Schema(type = SchemaType.STRING),
      example = "站长")
  @Parameter(
      name = "filter[from]",
      in = ParameterIn.QUERY,
      description = "Run on this day or later.",
      schema = @Schema(type = SchemaType.STRING, format = "date"),
      example = "2018-01-01")
  @Parameter(
      name = "filter[to]",
      in = ParameterIn.QUERY,
      description = "Run on this day or before.",
      schema = @Schema(type = SchemaType.STRING, format = "date"),
      example = "2019-12-31")
  @Parameter(
      name = "filter[decided]",
      in = ParameterIn.QUERY,
      description = "Somebody was chosen, or nobody yet.",
      schema = @Schema(type = SchemaType.BOOLEAN),
      example = "true")
  @APIResponse(
      responseCode = "200",
      description = "Some of them.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = MatchingListPage.class),
              examples =
                  @ExampleObject(
                      name = "page",
                      value =
                          "{\"rows\":[{\"id\":4,\"postTitle\":\"扶贫工作站副站长\",\"unitName\":\"进结镇\",\"on\":\"2018-09-18\",\"chosen\":\"黄建国\",\"decidedOn\":\"2018-09-25\"}],\"total\":1,\"totalCapped\":false}")))
  @APIResponse(
      responseCode = "304",
      description = "If-None-Match has the ETag of this page: nothing in it differs.")
  public Response list(@Context UriInfo uri, @Context Request request) {
    return new OnwardLists<>(records::list, records::after)
        .answer(uri, request, MatchingJson::of, MatchingListPage::new);
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getMatching",
      summary = "A run with its weights, candidates, points and exclusions",
      description =
          "With its version as ETag. Every point has its line; whoever is out has the reasons. The"
              + " words of examination papers and opinions on health stay in the house.")
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
              schema = @Schema(implementation = MatchingDetailJson.class),
              examples =
                  @ExampleObject(
                      name = "one",
                      value =
                          "{\"id\":4,\"post\":61,\"postTitle\":\"扶贫工作站副站长\",\"unitName\":\"进结镇\",\"on\":\"2018-09-18\",\"considered\":312,\"outEducation\":12,\"outLevel\":3,\"temperament\":[\"RAPPORT\"],\"weights\":[{\"preference\":\"FIELD\",\"weight\":20,\"full\":60}],\"candidates\":[{\"person\":1002,\"name\":\"黄建国\",\"unitName\":\"进结镇\",\"excluded\":false,\"points\":67,\"lines\":[{\"said\":\"FIELD\",\"points\":20,\"of\":20,\"figure\":112,\"full\":60}]},{\"person\":1003,\"name\":\"农志强\",\"unitName\":\"都康乡\",\"excluded\":true,\"points\":0,\"lines\":[{\"said\":\"OUT_BARRED\",\"points\":0,\"of\":0,\"figure\":0,\"full\":0,\"text\":\"TX-4\"}]}],\"chosen\":1002,\"decidedBy\":\"县委组织部部务会\",\"decidedOn\":\"2018-09-25\",\"reason\":\"熟悉业务，群众认可\"}")))
  @APIResponse(responseCode = "304", description = "If-None-Match has the ETag of this version.")
  public Response get(@PathParam("id") long id, @Context Request request) {
    var found = records.get(new MatchingId(Asked.known(id)));
    return Versions.answer(request, found.version(), MatchingDetailJson.of(found));
  }
}
