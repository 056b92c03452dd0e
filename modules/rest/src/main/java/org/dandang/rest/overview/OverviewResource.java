package org.dandang.rest.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.overview.api.FigurePage;
import org.dandang.overview.api.Figures;
import org.dandang.personnel.api.UnitDirectory;
import org.dandang.personnel.api.UnitOnDay;
import org.dandang.rest.frame.Asked;
import org.dandang.rest.frame.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The numbers of a year's work overview, counted now, and the records behind each. */
@Path("overview/{year}/figures")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "overview", description = "The yearly work overview.")
public class OverviewResource {
  @Inject Figures figures;
  @Inject UnitDirectory units;
  @Inject BusinessDay businessDay;

  /** How many records there are. */
  @Schema(name = "Total", description = "How many records there are.")
  public record TotalJson(long total) {}

  @GET
  @Operation(
      operationId = "getFigures",
      summary = "All figures of a year",
      description = "In the order of the overview.")
  @Parameter(name = "year", in = ParameterIn.PATH, required = true, example = "2018")
  @Parameter(
      name = "asOf",
      in = ParameterIn.QUERY,
      description = "Cut-off; the business day unless given.",
      schema = @Schema(type = SchemaType.STRING, format = "date"),
      example = "2019-02-20")
  @Parameter(
      name = "unit",
      in = ParameterIn.QUERY,
      description = "Code of a unit: it and all below it.",
      schema = @Schema(type = SchemaType.STRING),
      example = "451425102")
  @APIResponse(
      responseCode = "200",
      description = "The figures.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(type = SchemaType.ARRAY, implementation = FigureJson.class),
              examples =
                  @ExampleObject(
                      name = "one figure",
                      value =
                          "[{\"key\":\"training_classes\",\"value\":23,\"unit\":\"期\",\"label\":\"举办培训班\",\"periodKind\":\"YEAR\",\"from\":\"2018-01-01\",\"to\":\"2018-12-31\",\"phrase\":\"20多\",\"definition\":\"当年开班并已办结的培训班次。\"}]")))
  public List<FigureJson> figures(@PathParam("year") String typedYear, @Context UriInfo uri) {
    Asked asked = Asked.of(uri, "asOf", "unit");
    return figures.figures(year(typedYear), asked.day("asOf"), unit(asked.text("unit"))).stream()
        .map(FigureJson::of)
        .toList();
  }

  @GET
  @Path("{key}/records")
  @Operation(
      operationId = "listFigureRecords",
      summary = "The records behind a figure",
      description = "Exactly as many as the figure says, newest first; they have no other order.")
  @Parameter(name = "year", in = ParameterIn.PATH, required = true, example = "2018")
  @Parameter(name = "key", in = ParameterIn.PATH, required = true, example = "training_classes")
  @Parameter(
      name = "asOf",
      in = ParameterIn.QUERY,
      description = "Cut-off; the business day unless given.",
      schema = @Schema(type = SchemaType.STRING, format = "date"),
      example = "2019-02-20")
  @Parameter(
      name = "unit",
      in = ParameterIn.QUERY,
      description = "Code of a unit: it and all below it.",
      schema = @Schema(type = SchemaType.STRING),
      example = "451425102")
  @Parameter(
      name = "count",
      in = ParameterIn.QUERY,
      description = "Only the total.",
      schema = @Schema(type = SchemaType.BOOLEAN),
      example = "false")
  @APIResponse(
      responseCode = "200",
      description = "Some of the records, or with count=true their total.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = FigureRecordPage.class),
              examples = {
                @ExampleObject(
                    name = "open records",
                    value =
                        "{\"rows\":[{\"ref\":\"x7Gd02kQ\",\"label\":\"村党组织书记示范培训班\",\"unit\":\"县委组织部\",\"on\":\"2018-11-20\"}],\"total\":23,\"next\":\"/api/v1/overview/2018/figures/training_classes/records?after=bzUw\"}"),
                @ExampleObject(
                    name = "sealed records",
                    value =
                        "{\"rows\":[{\"ref\":\"p0Wc81hZ\",\"month\":\"2018-06\"}],\"total\":74}"),
                @ExampleObject(name = "count", value = "{\"total\":23}")
              }))
  public Response records(
      @PathParam("year") String typedYear, @PathParam("key") String key, @Context UriInfo uri) {
    Paging paging = Paging.of(uri, "asOf", "unit", "count");
    refuseOrder(paging);
    Asked asked = Asked.of(uri, "asOf", "unit", "count", "limit", "after");
    int year = year(typedYear);
    Optional<LocalDate> asOf = asked.day("asOf");
    Optional<UnitId> unit = unit(asked.text("unit"));
    if (asked.truth("count"))
      return Response.ok(new TotalJson(figures.figure(year, key, asOf, unit).value())).build();
    int offset = paging.query().offset();
    FigurePage page = figures.records(year, key, asOf, unit, offset, paging.query().limit());
    int end = offset + page.rows().size();
    return Response.ok(
            new FigureRecordPage(
                page.rows().stream().map(FigureRecordJson::of).toList(),
                page.total(),
                end < page.total() && !page.rows().isEmpty() ? paging.next(end) : null))
        .build();
  }

  private static void refuseOrder(Paging paging) {
    if (!paging.query().sort().isEmpty())
      throw new InvalidInput("sort", "kernel.unknown-sort", paging.query().sort().get(0).column());
    paging.query().filters().keySet().stream()
        .findFirst()
        .ifPresent(
            name -> {
              throw new InvalidInput(name, "kernel.unknown-filter", name);
            });
  }

  private static int year(String typed) {
    return Asked.whole("year", typed, 1, 9999);
  }

  private Optional<UnitId> unit(Optional<String> code) {
    return code.map(
        typed ->
            units
                .byCode(typed, businessDay.today())
                .map(UnitOnDay::unit)
                .orElseThrow(() -> new InvalidInput("unit", "rest.unknown-unit", typed)));
  }
}
