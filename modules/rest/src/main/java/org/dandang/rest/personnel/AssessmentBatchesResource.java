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
import java.util.List;
import java.util.Map;
import org.dandang.personnel.api.intake.IntakeKind;
import org.dandang.rest.frame.Languages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Grades of many cadres at once, concluded elsewhere; each unit, year and kind is one assessment.
 */
@Path("assessments/batches")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "personnel")
public class AssessmentBatchesResource {
  @Inject Batches batches;

  /** What other systems know of grades. */
  @Schema(name = "GradeBatch", description = "Up to 1000 grades.")
  public record GradeBatch(
      @Schema(description = "Name of the batch in the list of imports, where it can be undone.")
          @NotNull
          @Size(min = 1, max = 100)
          String reference,
      @Schema(
              description =
                  "Per grade: year, kind (annual where left out), unit (number or name), name, idNumber, grade (EXCELLENT, COMPETENT, BASIC, INCOMPETENT or UNGRADED, or its Chinese word), remark, confirmedOn.")
          @NotEmpty
          @Size(max = 1000)
          List<@NotNull Map<String, String>> grades) {
    @Override
    public String toString() {
      return "GradeBatch";
    }
  }

  @POST
  @Operation(
      operationId = "takeGradeBatch",
      summary = "Grades of concluded assessments, up to 1000 at once",
      description =
          "The grades of one unit, year and kind are one assessment, entered whole as confirmed: where one of them is refused the others of the same assessment are held back, and other assessments are not. The ratio of the excellent and what sanctions bar are checked. The same batch twice changes nothing.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = GradeBatch.class),
              examples =
                  @ExampleObject(
                      name = "one",
                      value =
                          "{\"reference\":\"2018年度考核\",\"grades\":[{\"year\":\"2018\",\"kind\":\"ANNUAL\",\"unit\":\"12\",\"name\":\"农志强\",\"idNumber\":\"451425198405062419\",\"grade\":\"COMPETENT\",\"confirmedOn\":\"2019-01-25\"}]}")))
  @APIResponse(
      responseCode = "200",
      description = "What became of each.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = BatchResults.class),
              examples =
                  @ExampleObject(
                      name = "one",
                      value =
                          "{\"results\":[{\"row\":1,\"result\":\"CREATED\",\"id\":51,\"errors\":[]}]}")))
  public BatchResults take(@Valid @NotNull GradeBatch batch, @Context HttpHeaders headers) {
    return batches.take(
        IntakeKind.ASSESSMENTS, batch.reference(), "grades", batch.grades(), Languages.of(headers));
  }
}
