package org.dandang.rest.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.personnel.api.person.PersonFiles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who a whole number belongs to. It comes in the body: an address is written into logs. */
@Path("cadres/lookups")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "personnel")
public class CadreLookupsResource {
  @Inject PersonFiles files;

  /** One of the two, whole. */
  @Schema(name = "CadreLookup", description = "A whole ID number or a whole telephone number.")
  public record CadreLookup(
      @Schema(nullable = true) @Size(max = 40) String idNumber,
      @Schema(nullable = true) @Size(max = 40) String phone) {
    @Override
    public String toString() {
      return "CadreLookup";
    }
  }

  /** Those found, as far as the account sees them. */
  @Schema(name = "CadresFound", description = "Numbers of cadres; empty where none is found.")
  public record CadresFound(List<Long> ids) {}

  @POST
  @Operation(
      operationId = "lookUpCadres",
      summary = "Cadres by a whole ID number or telephone",
      description =
          "Exactly one of the two. No part of a number finds anybody, and none belongs into an address. Each question is written to the audit log.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CadreLookup.class),
              examples = @ExampleObject(name = "phone", value = "{\"phone\":\"14000000012\"}")))
  @APIResponse(
      responseCode = "200",
      description = "Those found.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CadresFound.class),
              examples = @ExampleObject(name = "one", value = "{\"ids\":[1001]}")))
  public CadresFound lookUp(@Valid @NotNull CadreLookup asked) {
    if ((asked.idNumber() == null) == (asked.phone() == null))
      throw new InvalidInput("idNumber", "personnel.one-number");
    List<PersonId> found =
        asked.phone() == null
            ? files.byIdNumber(asked.idNumber()).stream().toList()
            : files.byPhone(asked.phone());
    return new CadresFound(found.stream().map(PersonId::value).toList());
  }
}
