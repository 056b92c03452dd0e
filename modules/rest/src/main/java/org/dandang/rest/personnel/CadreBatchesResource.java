package org.dandang.rest.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.rule.RuleMessages;
import org.dandang.personnel.api.intake.IntakeColumns.Column;
import org.dandang.personnel.api.intake.IntakeDesk;
import org.dandang.personnel.api.intake.IntakeFault;
import org.dandang.personnel.api.intake.IntakeKind;
import org.dandang.personnel.api.intake.IntakeRecords;
import org.dandang.personnel.api.intake.IntakeTable;
import org.dandang.personnel.api.intake.LineResult;
import org.dandang.personnel.api.intake.ReceiveTable;
import org.dandang.rest.frame.Languages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Many cadres at once, through the same door as tables; known ones are found by ID number. */
@Path("cadres/batches")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "personnel")
public class CadreBatchesResource {
  @Inject IntakeDesk desk;
  @Inject IntakeRecords records;

  /** What other systems know of cadres. */
  @Schema(name = "CadreBatch", description = "Up to 1000 cadres.")
  public record CadreBatch(
      @Schema(description = "Name of the batch in the list of imports, where it can be undone.")
          @NotNull
          @Size(min = 1, max = 100)
          String reference,
      @Schema(
              description =
                  "Per cadre: name and idNumber; for new ones also ethnic, political, education (codes or labels), unit (number or name), establishment, cadreSince; further nativePlace, partyJoined, workEntry, degree, profession, strengths, management, post with level and postSince, rank with rankSince. A field left out says nothing.")
          @NotEmpty
          @Size(max = 1000)
          List<@NotNull Map<String, String>> cadres) {
    @Override
    public String toString() {
      return "CadreBatch";
    }
  }

  /** What is wrong with one field. */
  @Schema(name = "CadreBatchError", description = "What is wrong with one field, and what to do.")
  public record CadreBatchError(String field, String code, String message) {}

  /** What became of one. */
  @Schema(name = "CadreBatchResult", description = "What became of one cadre of the batch.")
  public record CadreBatchResult(
      @Schema(description = "Its place in the batch, from 1.") int row,
      @Schema(description = "CREATED, CHANGED, SAME or REFUSED.") String result,
      @Schema(description = "Number of the cadre.", nullable = true) Long id,
      List<CadreBatchError> errors) {}

  /** What became of all. */
  @Schema(name = "CadreBatchResults", description = "What became of each, in the order given.")
  public record CadreBatchResults(List<CadreBatchResult> results) {}

  @POST
  @Operation(
      operationId = "takeCadreBatch",
      summary = "New cadres and changed facts, up to 1000 at once",
      description =
          "Each is compared by its ID number: created, changed, the same, or refused with its reasons; what is refused stops no other. The same batch twice changes nothing. Units and posts of known cadres change by appointments only.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CadreBatch.class),
              examples =
                  @ExampleObject(
                      name = "one",
                      value =
                          "{\"reference\":\"人社系统 2019-02\",\"cadres\":[{\"name\":\"农志强\",\"idNumber\":\"451425198405062419\",\"ethnic\":\"08\",\"political\":\"01\",\"education\":\"21\",\"unit\":\"12\",\"establishment\":\"CIVIL_SERVICE\",\"cadreSince\":\"2006-09-01\"}]}")))
  @APIResponse(
      responseCode = "200",
      description = "What became of each.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CadreBatchResults.class),
              examples =
                  @ExampleObject(
                      name = "one",
                      value =
                          "{\"results\":[{\"row\":1,\"result\":\"CREATED\",\"id\":1001,\"errors\":[]}]}")))
  public CadreBatchResults take(@Valid @NotNull CadreBatch batch, @Context HttpHeaders headers) {
    List<Column> columns = records.columns(IntakeKind.CADRES).columns();
    IntakeTable table = new IntakeTable(batch.reference(), "REST", lines(batch, columns));
    Map<String, String> keys =
        columns.stream().collect(Collectors.toMap(Column::heading, Column::key));
    Locale locale = Languages.of(headers);
    return new CadreBatchResults(
        desk.takeGood(new ReceiveTable(IntakeKind.CADRES, table)).stream()
            .map(line -> result(line, keys, locale))
            .toList());
  }

  private static List<IntakeTable.Line> lines(CadreBatch batch, List<Column> columns) {
    Set<String> known = columns.stream().map(Column::key).collect(Collectors.toSet());
    List<IntakeTable.Line> lines = new ArrayList<>();
    lines.add(new IntakeTable.Line(0, columns.stream().map(Column::heading).toList(), Set.of()));
    for (Map<String, String> cadre : batch.cadres()) {
      for (String field : cadre.keySet())
        if (!known.contains(field))
          throw new InvalidInput("cadres", "rest.unknown-parameter", field);
      List<String> cells =
          columns.stream().map(column -> cadre.getOrDefault(column.key(), "")).toList();
      lines.add(new IntakeTable.Line(lines.size(), cells, Set.of()));
    }
    return lines;
  }

  private static CadreBatchResult result(LineResult line, Map<String, String> keys, Locale locale) {
    return new CadreBatchResult(
        line.row(),
        line.act().name(),
        line.record().orElse(null),
        line.faults().stream().map(fault -> error(fault, keys, locale)).toList());
  }

  private static CadreBatchError error(IntakeFault fault, Map<String, String> keys, Locale locale) {
    return new CadreBatchError(
        keys.getOrDefault(fault.heading(), fault.heading()),
        fault.code(),
        RuleMessages.text(fault.code(), fault.arguments(), locale));
  }
}
