package org.dandang.rest.personnel;

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
import java.util.Arrays;
import org.dandang.kernel.rule.NotFound;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.paper.AppointmentPapers;
import org.dandang.personnel.api.paper.PaperKind;
import org.dandang.rest.frame.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Papers of appointments that go out: the public notice and the notice of appointment. */
@Path("appointments/{id}/papers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "personnel",
    description = "Cadres, units, posts, appointments, assessments, dispatches.")
public class AppointmentPapersResource {
  private static final String PDF = "application/pdf";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  /** In which shape a paper is fetched. */
  private enum Format {
    pdf,
    docx
  }

  @Inject AppointmentPapers papers;

  @GET
  @Operation(
      operationId = "findAppointmentPapers",
      summary = "Papers that can be fetched now",
      description =
          "The public notice once it is announced, the notice of appointment once issued.")
  @Parameter(
      name = "id",
      in = ParameterIn.PATH,
      required = true,
      schema = @Schema(type = SchemaType.INTEGER),
      example = "1")
  @APIResponse(
      responseCode = "200",
      description = "They.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AppointmentPaperList.class),
              examples =
                  @ExampleObject(
                      name = "papers",
                      value =
                          "{\"papers\":[{\"kind\":\"APPOINTMENT_NOTICE\",\"pdf\":\"/api/v1/appointments/1/papers/APPOINTMENT_NOTICE?format=pdf\",\"word\":\"/api/v1/appointments/1/papers/APPOINTMENT_NOTICE?format=docx\"}]}")))
  public AppointmentPaperList offered(@PathParam("id") long id, @Context UriInfo uri) {
    String address = uri.getAbsolutePath().getRawPath().replaceAll("/$", "");
    return new AppointmentPaperList(
        papers.offers(new AppointmentId(Asked.known(id))).stream()
            .map(offer -> AppointmentPaperJson.of(offer, address))
            .toList());
  }

  @GET
  @Path("{kind}")
  @Produces({PDF, WORD})
  @Operation(
      operationId = "getAppointmentPaper",
      summary = "A paper as PDF or Word",
      description = "Every copy that is fetched stands in the audit log.")
  @Parameter(
      name = "id",
      in = ParameterIn.PATH,
      required = true,
      schema = @Schema(type = SchemaType.INTEGER),
      example = "1")
  @Parameter(
      name = "kind",
      in = ParameterIn.PATH,
      required = true,
      description = "Kind of paper.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"PUBLIC_NOTICE", "APPOINTMENT_NOTICE"}),
      example = "APPOINTMENT_NOTICE")
  @Parameter(
      name = "format",
      in = ParameterIn.QUERY,
      description = "PDF unless docx is asked for.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"pdf", "docx"}),
      example = "pdf")
  @APIResponse(
      responseCode = "200",
      description = "It.",
      content = {
        @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = WORD, schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(responseCode = "409", description = "The appointment has not come so far.")
  public Response get(
      @PathParam("id") long id, @PathParam("kind") String kind, @Context UriInfo uri) {
    AppointmentId appointment = new AppointmentId(Asked.known(id));
    PaperKind asked =
        Arrays.stream(PaperKind.values())
            .filter(one -> one.name().equals(kind))
            .findFirst()
            .orElseThrow(() -> new NotFound(kind));
    Format format = Asked.of(uri, "format").oneOf("format", Format.class).orElse(Format.pdf);
    return format == Format.pdf
        ? sent(papers.pdf(appointment, asked), PDF, asked + "-" + id + ".pdf")
        : sent(papers.word(appointment, asked), WORD, asked + "-" + id + ".docx");
  }

  private static Response sent(byte[] paper, String type, String name) {
    return Response.ok(paper, type)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .header("Cache-Control", "no-store")
        .build();
  }
}
