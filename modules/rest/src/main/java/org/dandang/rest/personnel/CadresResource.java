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
import java.net.URI;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.rule.NotFound;
import org.dandang.personnel.api.person.CadrePage;
import org.dandang.personnel.api.person.CadreRecords;
import org.dandang.personnel.api.person.PersonFiles;
import org.dandang.personnel.api.person.TypedNumber;
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

/** Cadres, from the first to the millionth. */
@Path("cadres")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "personnel",
    description = "Cadres, units, posts, appointments, assessments, dispatches.")
public class CadresResource {
  @Inject CadreRecords records;
  @Inject PersonFiles files;

  @GET
  @Operation(
      operationId = "listCadres",
      summary = "Cadres as of a day, by pinyin",
      description =
          "Filters: asOf, name, unit, level, sex, ethnic, education, bornFrom, bornTo, secondLine. Sorts: name, birth; unit and level once at most 1000 match.")
  @Parameter(
      name = "filter[asOf]",
      in = ParameterIn.QUERY,
      description = "Day; the business day unless given.",
      schema = @Schema(type = SchemaType.STRING, format = "date"),
      example = "2018-12-31")
  @Parameter(
      name = "filter[name]",
      in = ParameterIn.QUERY,
      description = "Part of the name, pinyin or initials.",
      schema = @Schema(type = SchemaType.STRING),
      example = "农")
  @Parameter(
      name = "filter[unit]",
      in = ParameterIn.QUERY,
      description = "Number of a unit: it and all below it.",
      schema = @Schema(type = SchemaType.INTEGER),
      example = "12")
  @Parameter(
      name = "filter[level]",
      in = ParameterIn.QUERY,
      description = "Level of the post.",
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
      name = "filter[sex]",
      in = ParameterIn.QUERY,
      description = "MALE or FEMALE.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"MALE", "FEMALE"}),
      example = "FEMALE")
  @Parameter(
      name = "filter[ethnic]",
      in = ParameterIn.QUERY,
      description = "Code of GB/T 3304.",
      schema = @Schema(type = SchemaType.STRING),
      example = "08")
  @Parameter(
      name = "filter[education]",
      in = ParameterIn.QUERY,
      description = "Code of GB/T 4658.",
      schema = @Schema(type = SchemaType.STRING),
      example = "21")
  @Parameter(
      name = "filter[bornFrom]",
      in = ParameterIn.QUERY,
      description = "Born on or after.",
      schema = @Schema(type = SchemaType.STRING, format = "date"),
      example = "1980-01-01")
  @Parameter(
      name = "filter[bornTo]",
      in = ParameterIn.QUERY,
      description = "Born on or before.",
      schema = @Schema(type = SchemaType.STRING, format = "date"),
      example = "1989-12-31")
  @Parameter(
      name = "filter[secondLine]",
      in = ParameterIn.QUERY,
      description = "Has withdrawn to the second line.",
      schema = @Schema(type = SchemaType.BOOLEAN),
      example = "false")
  @APIResponse(
      responseCode = "200",
      description = "Some of them.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CadreListPage.class),
              examples =
                  @ExampleObject(
                      name = "page",
                      value =
                          "{\"rows\":[{\"id\":1001,\"name\":\"农志强\",\"sex\":\"MALE\",\"unit\":12,\"unitName\":\"进结镇人民政府\",\"post\":\"副镇长\",\"level\":\"SECTION_DEPUTY\",\"birth\":\"1984-05-06\",\"ethnic\":\"08\",\"education\":\"21\",\"secondLine\":false}],\"next\":\"/api/v1/cadres?after=bm9uZyB6aGkgcWlhbmcKMTAwMQ\"}")))
  public CadreListPage list(@Context UriInfo uri) {
    Paging paging = Paging.byCursor(uri);
    if (new TypedNumber(paging.query().filters().getOrDefault("name", "")).tellsAPerson())
      throw new InvalidInput("filter[name]", "personnel.number-in-address");
    if (!paging.query().sort().isEmpty())
      return paging.page(records.list(paging.query()), CadreJson::of, CadreListPage::new);
    CadrePage page = records.after(paging.query(), paging.cursor());
    return new CadreListPage(
        page.rows().stream().map(CadreJson::of).toList(),
        null,
        null,
        page.next().map(paging::next).orElse(null));
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getCadre",
      summary = "A person's file, as far as other systems may know it",
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
              schema = @Schema(implementation = CadreDetailJson.class),
              examples =
                  @ExampleObject(
                      name = "one",
                      value =
                          "{\"id\":1001,\"name\":\"农志强\",\"publicCode\":\"k3v9\",\"voided\":false,\"engagements\":[{\"kind\":\"POST\",\"unit\":12,\"unitName\":\"进结镇人民政府\",\"title\":\"副镇长\",\"level\":\"SECTION_DEPUTY\",\"secondLine\":false,\"begin\":\"2016-08-01\"}]}")))
  @APIResponse(
      responseCode = "307",
      description = "The file was merged into another of the same person; Location leads there.")
  public Response get(@PathParam("id") long id, @Context Request request, @Context UriInfo uri) {
    PersonId asked = new PersonId(Asked.known(id));
    Optional<PersonId> kept = files.keptInstead(asked);
    if (kept.isPresent()) return Response.temporaryRedirect(place(uri, kept.get())).build();
    var found = files.get(asked);
    return Versions.answer(request, found.version(), CadreDetailJson.of(found));
  }

  @GET
  @Path("by-code/{code}")
  @Operation(
      operationId = "findCadreByCode",
      summary = "Where the person of a public code is",
      description = "A code of a file that was merged into another leads to the file that is kept.")
  @Parameter(
      name = "code",
      in = ParameterIn.PATH,
      required = true,
      schema = @Schema(type = SchemaType.STRING),
      example = "k3v9")
  @APIResponse(responseCode = "303", description = "Location leads to the person.")
  public Response byCode(@PathParam("code") String code, @Context UriInfo uri) {
    PersonId found = files.byPublicCode(code).orElseThrow(() -> new NotFound(code));
    return Response.seeOther(place(uri, found)).build();
  }

  private static URI place(UriInfo uri, PersonId person) {
    return uri.getBaseUriBuilder()
        .path(CadresResource.class)
        .path(Long.toString(person.value()))
        .build();
  }
}
