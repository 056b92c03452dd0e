package org.dandang.rest.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.form.ChoosePerson;
import org.dandang.personnel.api.form.FormExchangeDesk;
import org.dandang.personnel.api.form.FormPreview;
import org.dandang.personnel.api.form.FormPreviews;
import org.dandang.personnel.api.form.PreviewId;
import org.dandang.personnel.api.form.TakenForm;
import org.dandang.rest.frame.Asked;
import org.dandang.rest.frame.UpTo;
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

/** Exchange files of the appointment form come in: looked at first, then taken as ticked. */
@Path("personnel/appointment-forms/previews")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "personnel",
    description = "Cadres, units, posts, appointments, assessments, dispatches.")
public class FormPreviewsResource {
  private static final long MOST_BYTES = 64L << 20;

  @Inject FormExchangeDesk desk;
  @Inject FormPreviews previews;
  @Context HttpHeaders headers;

  @POST
  @UpTo(MOST_BYTES)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "previewAppointmentForms",
      summary = "Reads exchange files and says what they would change",
      description =
          "Nothing is written before the confirmation. One bad file stops no other: it is REJECTED"
              + " with its problems. The preview is its maker's alone and waits for some hours.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema = @Schema(implementation = FormFilesJson.class)))
  @APIResponse(
      responseCode = "201",
      description = "What they would change; Location leads to it.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = FormPreviewJson.class),
              examples =
                  @ExampleObject(
                      name = "preview",
                      value =
                          "{\"id\":101,\"expires\":\"2019-02-20T17:00:00\",\"persons\":[{\"place\":1,\"file\":\"农志强.lrmx\",\"name\":\"农志强\",\"state\":\"CHANGED\",\"person\":1001,\"differences\":[{\"field\":\"RenMianLiYou\",\"old\":\"\",\"new\":\"工作需要\"}],\"problems\":[],\"meant\":[],\"taken\":false},{\"place\":2,\"file\":\"x.lrmx\",\"name\":\"\",\"state\":\"REJECTED\",\"differences\":[],\"problems\":[{\"field\":\"\",\"code\":\"personnel.form-not-xml\",\"message\":\"x.lrmx：第 3 行附近格式有误，请用原程序重新导出。\"}],\"meant\":[],\"taken\":false}]}")))
  @APIResponse(
      responseCode = "413",
      description = "More than 64 MB.",
      content =
          @Content(
              mediaType = "application/problem+json",
              examples =
                  @ExampleObject(
                      name = "too-large",
                      value =
                          "{\"type\":\"urn:dandang:problem:too-large\",\"title\":\"请求内容过大。\",\"status\":413,\"traceId\":\"6f1c2a9be04d7753\"}")))
  @APIResponse(
      responseCode = "415",
      description = "No multipart body.",
      content =
          @Content(
              mediaType = "application/problem+json",
              examples =
                  @ExampleObject(
                      name = "not-multipart",
                      value =
                          "{\"type\":\"urn:dandang:problem:unsupported-media-type\",\"title\":\"不支持请求内容的格式，请按接口文档提交。\",\"status\":415,\"traceId\":\"6f1c2a9be04d7753\"}")))
  public Response preview(List<EntityPart> parts, @Context UriInfo uri) {
    FormPreview made = desk.compare(FormParts.files(parts));
    URI place = uri.getAbsolutePathBuilder().path(made.id().toString()).build();
    return Response.created(place).entity(FormPreviewJson.of(made, headers)).build();
  }

  @GET
  @Operation(
      operationId = "waitingAppointmentForms",
      summary = "The caller's own uploads that wait",
      description = "The newest first.")
  @APIResponse(
      responseCode = "200",
      description = "Those that wait.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = WaitingFormsList.class),
              examples =
                  @ExampleObject(
                      name = "waiting",
                      value =
                          "{\"rows\":[{\"id\":101,\"made\":\"2019-02-20T09:00:00\",\"expires\":\"2019-02-20T17:00:00\",\"forms\":2,\"takeable\":1,\"open\":0,\"taken\":0}]}")))
  public WaitingFormsList waiting() {
    return new WaitingFormsList(previews.mine().stream().map(WaitingFormsJson::of).toList());
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getAppointmentFormPreview",
      summary = "An upload as it stands beside the records now",
      description = "Known to its maker only.")
  @Parameter(
      name = "id",
      in = ParameterIn.PATH,
      required = true,
      schema = @Schema(type = SchemaType.INTEGER),
      example = "101")
  @APIResponse(
      responseCode = "200",
      description = "It.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = FormPreviewJson.class),
              examples =
                  @ExampleObject(
                      name = "preview",
                      value =
                          "{\"id\":101,\"expires\":\"2019-02-20T17:00:00\",\"persons\":[{\"place\":1,\"file\":\"农志强.lrmx\",\"name\":\"农志强\",\"state\":\"CHANGED\",\"person\":1001,\"differences\":[{\"field\":\"RenMianLiYou\",\"old\":\"\",\"new\":\"工作需要\"}],\"problems\":[],\"meant\":[],\"taken\":false},{\"place\":2,\"file\":\"x.lrmx\",\"name\":\"\",\"state\":\"REJECTED\",\"differences\":[],\"problems\":[{\"field\":\"\",\"code\":\"personnel.form-not-xml\",\"message\":\"x.lrmx：第 3 行附近格式有误，请用原程序重新导出。\"}],\"meant\":[],\"taken\":false}]}")))
  @APIResponse(
      responseCode = "409",
      description = "Its hours are over.",
      content =
          @Content(
              mediaType = "application/problem+json",
              examples =
                  @ExampleObject(
                      name = "expired",
                      value =
                          "{\"type\":\"urn:dandang:rule:personnel.form-preview-expired\",\"title\":\"预览已过期，请重新上传。\",\"status\":409,\"traceId\":\"6f1c2a9be04d7753\"}")))
  public FormPreviewJson get(@PathParam("id") long id) {
    return FormPreviewJson.of(previews.get(known(id)), headers);
  }

  @DELETE
  @Path("{id}")
  @Operation(
      operationId = "discardAppointmentForms",
      summary = "Throws an upload away",
      description = "What was taken of it stays.")
  @Parameter(
      name = "id",
      in = ParameterIn.PATH,
      required = true,
      schema = @Schema(type = SchemaType.INTEGER),
      example = "101")
  @APIResponse(responseCode = "204", description = "It is gone.")
  public void discard(@PathParam("id") long id) {
    desk.discard(known(id));
  }

  @POST
  @Path("{id}/choices")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "chooseAppointmentFormPerson",
      summary = "Says whom an AMBIGUOUS form means",
      description = "It is compared with that person's form then, and can be confirmed.")
  @Parameter(
      name = "id",
      in = ParameterIn.PATH,
      required = true,
      schema = @Schema(type = SchemaType.INTEGER),
      example = "101")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = FormChoiceJson.class),
              examples = @ExampleObject(name = "choice", value = "{\"place\":1,\"person\":1001}")))
  @APIResponse(
      responseCode = "200",
      description = "The form, compared.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = FormPersonJson.class),
              examples =
                  @ExampleObject(
                      name = "person",
                      value =
                          "{\"place\":1,\"file\":\"农志强.lrmx\",\"name\":\"农志强\",\"state\":\"CHANGED\",\"person\":1001,\"differences\":[{\"field\":\"RenMianLiYou\",\"old\":\"\",\"new\":\"工作需要\"}],\"problems\":[],\"meant\":[],\"taken\":false}")))
  @APIResponse(
      responseCode = "409",
      description = "Its hours are over.",
      content =
          @Content(
              mediaType = "application/problem+json",
              examples =
                  @ExampleObject(
                      name = "expired",
                      value =
                          "{\"type\":\"urn:dandang:rule:personnel.form-preview-expired\",\"title\":\"预览已过期，请重新上传。\",\"status\":409,\"traceId\":\"6f1c2a9be04d7753\"}")))
  public FormPersonJson choose(@PathParam("id") long id, @Valid @NotNull FormChoiceJson body) {
    desk.choose(new ChoosePerson(known(id), body.place(), new PersonId(body.person())));
    return FormPersonJson.of(previews.one(known(id), body.place()), headers);
  }

  @POST
  @Path("{id}/confirmation")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "confirmAppointmentForms",
      summary = "Takes the ticked forms and fields over",
      description =
          "Each person for itself: what fails stops nobody else and is told with its reason. A form"
              + " is taken once.")
  @Parameter(
      name = "id",
      in = ParameterIn.PATH,
      required = true,
      schema = @Schema(type = SchemaType.INTEGER),
      example = "101")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = FormConfirmationJson.class),
              examples =
                  @ExampleObject(
                      name = "ticked",
                      value =
                          "{\"persons\":[{\"place\":1,\"fields\":[\"RenMianLiYou\",\"ZhaoPian\"]},{\"place\":3,\"unit\":12}]}")))
  @APIResponse(
      responseCode = "200",
      description = "What became of each.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TakenFormsJson.class),
              examples =
                  @ExampleObject(
                      name = "taken",
                      value =
                          "{\"taken\":1,\"persons\":[{\"place\":1,\"name\":\"农志强\",\"taken\":true,\"person\":1001},{\"place\":3,\"name\":\"黄某\",\"taken\":false,\"problem\":{\"field\":\"\",\"code\":\"personnel.form-unit-missing\",\"message\":\"黄某是新人员，请指明所在单位。\"}}]}")))
  @APIResponse(
      responseCode = "409",
      description = "Its hours are over.",
      content =
          @Content(
              mediaType = "application/problem+json",
              examples =
                  @ExampleObject(
                      name = "expired",
                      value =
                          "{\"type\":\"urn:dandang:rule:personnel.form-preview-expired\",\"title\":\"预览已过期，请重新上传。\",\"status\":409,\"traceId\":\"6f1c2a9be04d7753\"}")))
  public TakenFormsJson confirm(
      @PathParam("id") long id, @Valid @NotNull FormConfirmationJson body) {
    List<TakenForm> done = desk.confirm(body.of(known(id)));
    return new TakenFormsJson(
        (int) done.stream().filter(TakenForm::taken).count(),
        done.stream().map(form -> TakenFormJson.of(form, headers)).toList());
  }

  private static PreviewId known(long id) {
    return new PreviewId(Asked.known(id));
  }
}
