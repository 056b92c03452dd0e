package org.dandang.rest.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.personnel.api.form.FormRecords;
import org.dandang.personnel.api.form.FormVersion;
import org.dandang.rest.frame.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The appointment form goes out as exchange file, for one cadre or a selection. */
@Path("personnel")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "personnel",
    description = "Cadres, units, posts, appointments, assessments, dispatches.")
public class FormFilesResource {
  private static final String XML = "application/xml";
  private static final String ZIP = "application/zip";

  @Inject FormRecords records;

  @GET
  @Path("cadres/{id}/appointment-form")
  @Produces(XML)
  @Operation(
      operationId = "getAppointmentForm",
      summary = "A cadre's appointment form as .lrmx",
      description = "The root is Person; the element order is that of the official program.")
  @Parameter(
      name = "id",
      in = ParameterIn.PATH,
      required = true,
      schema = @Schema(type = SchemaType.INTEGER),
      example = "1001")
  @Parameter(
      name = "version",
      in = ParameterIn.QUERY,
      description = "Version of the file; 3.2.1.16 has DaoLingNianYue besides.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"3.2.1.6", "3.2.1.16"}),
      example = "3.2.1.16")
  @APIResponse(
      responseCode = "200",
      description = "The file.",
      content =
          @Content(
              mediaType = XML,
              schema = @Schema(type = SchemaType.STRING),
              examples =
                  @ExampleObject(
                      name = "form",
                      value =
                          "<Person><XingMing>农志强</XingMing><Version>3.2.1.6</Version></Person>")))
  public Response file(@PathParam("id") long id, @Context UriInfo uri) {
    FormVersion version = version(Asked.of(uri, "version").text("version"));
    byte[] file = records.file(new PersonId(Asked.known(id)), version);
    return attachment(file, XML + ";charset=UTF-8", "cadre-" + id + ".lrmx");
  }

  @POST
  @Path("appointment-forms/exports")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(ZIP)
  @Operation(
      operationId = "exportAppointmentForms",
      summary = "The appointment forms of a selection as a zip of .lrmx",
      description = "In the order asked for; one who may not be seen refuses all.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = FormExportJson.class),
              examples =
                  @ExampleObject(
                      name = "two",
                      value = "{\"cadres\":[1001,1002],\"version\":\"3.2.1.16\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The zip.",
      content =
          @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response files(@Valid @NotNull FormExportJson body) {
    byte[] zip =
        records.files(
            body.cadres().stream().map(PersonId::new).toList(),
            version(Optional.ofNullable(body.version())));
    return attachment(zip, ZIP, "appointment-forms.zip");
  }

  private static FormVersion version(Optional<String> asked) {
    return asked.map(FormFilesResource::version).orElse(FormVersion.LONG_USED);
  }

  private static FormVersion version(String number) {
    return FormVersion.ofNumber(number)
        .orElseThrow(
            () ->
                new InvalidInput(
                    "version",
                    "rest.not-a-choice",
                    Arrays.stream(FormVersion.values())
                        .map(FormVersion::number)
                        .collect(Collectors.joining(", "))));
  }

  private static Response attachment(byte[] content, String type, String name) {
    return Response.ok(content, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }
}
