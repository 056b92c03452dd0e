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

/** Many cadres at once, through the same door as tables; known ones are found by ID number. */
@Path("cadres/batches")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "personnel")
public class CadreBatchesResource {
  @Inject Batches batches;

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
              schema = @Schema(implementation = BatchResults.class),
              examples =
                  @ExampleObject(
                      name = "one",
                      value =
                          "{\"results\":[{\"row\":1,\"result\":\"CREATED\",\"id\":1001,\"errors\":[]}]}")))
  public BatchResults take(@Valid @NotNull CadreBatch batch, @Context HttpHeaders headers) {
    return batches.take(
        IntakeKind.CADRES, batch.reference(), "cadres", batch.cadres(), Languages.of(headers));
  }
}
