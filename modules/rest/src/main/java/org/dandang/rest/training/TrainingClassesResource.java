package org.dandang.rest.training;

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
import org.dandang.rest.frame.Asked;
import org.dandang.rest.frame.Paging;
import org.dandang.rest.frame.Versions;
import org.dandang.training.api.classes.ClassDetail;
import org.dandang.training.api.classes.ClassId;
import org.dandang.training.api.classes.ClassRecords;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Training classes. */
@Path("training-classes")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "training",
    description = "Classes, attendances, party days, life meetings, education routes.")
public class TrainingClassesResource {
  @Inject ClassRecords records;

  @GET
  @Operation(
      operationId = "listTrainingClasses",
      summary = "Training classes",
      description =
          "Filters: title, number, organiser, kind, state, year, from, to, voided. Sorts: number, begin, hours, seats.")
  @Parameter(
      name = "filter[title]",
      in = ParameterIn.QUERY,
      description = "Part of it.",
      schema = @Schema(type = SchemaType.STRING),
      example = "村党组织书记、第一书记培训班")
  @Parameter(
      name = "filter[number]",
      in = ParameterIn.QUERY,
      description = "Part of it.",
      schema = @Schema(type = SchemaType.STRING),
      example = "天培〔2018〕7号")
  @Parameter(
      name = "filter[organiser]",
      in = ParameterIn.QUERY,
      description = "Part of it.",
      schema = @Schema(type = SchemaType.STRING),
      example = "县委组织部")
  @Parameter(
      name = "filter[kind]",
      in = ParameterIn.QUERY,
      description = "One of the constants.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"NEW_POST", "SEMINAR", "SKILLS", "THEORY", "PARTY_MEMBERS", "ONLINE"}),
      example = "NEW_POST")
  @Parameter(
      name = "filter[state]",
      in = ParameterIn.QUERY,
      description = "One of the constants.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"PLANNED", "ANNOUNCED", "HELD", "CLOSED", "CANCELLED"}),
      example = "PLANNED")
  @Parameter(
      name = "filter[voided]",
      in = ParameterIn.QUERY,
      description = "true or false.",
      schema = @Schema(type = SchemaType.BOOLEAN),
      example = "true")
  @APIResponse(
      responseCode = "200",
      description = "What was asked for.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TrainingClassPage.class),
              examples =
                  @ExampleObject(
                      name = "training-classes",
                      value =
                          "{\"rows\":[{\"id\":7,\"number\":\"天培〔2018〕7号\",\"title\":\"村党组织书记、第一书记培训班\",\"kind\":\"NEW_POST\",\"organiser\":\"县委组织部\",\"place\":\"县委党校\",\"begin\":\"2018-02-05\",\"end\":\"2018-02-06\",\"hours\":16,\"seats\":270,\"state\":\"PLANNED\",\"voided\":false}],\"total\":1,\"totalCapped\":false}")))
  public TrainingClassPage list(@Context UriInfo uri) {
    Paging paging = Paging.of(uri);
    return paging.page(records.list(paging.query()), TrainingClassJson::of, TrainingClassPage::new);
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getTrainingClass",
      summary = "One of the training classes",
      description = "With all that hangs on it.")
  @Parameter(name = "id", in = ParameterIn.PATH, required = true, example = "7")
  @APIResponse(
      responseCode = "200",
      description = "What was asked for.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TrainingClassDetailJson.class),
              examples =
                  @ExampleObject(
                      name = "training-class",
                      value =
                          "{\"id\":7,\"number\":\"天培〔2018〕7号\",\"title\":\"村党组织书记、第一书记培训班\",\"kind\":\"NEW_POST\",\"organiser\":7,\"organiserName\":\"县委组织部\",\"place\":\"县委党校\",\"begin\":\"2018-02-05\",\"end\":\"2018-02-06\",\"hours\":16,\"rhythm\":\"DAY\",\"sessions\":2,\"seats\":270,\"topics\":\"理想信念\",\"state\":\"PLANNED\",\"cancelledReason\":\"说明\",\"enrolled\":262,\"present\":254,\"historic\":0,\"enteredOn\":\"2018-06-25\",\"voided\":false}")))
  public Response get(@PathParam("id") long id, @Context Request request) {
    ClassDetail detail = records.get(new ClassId(Asked.known(id)));
    return Versions.answer(request, detail.version(), TrainingClassDetailJson.of(detail));
  }

  @GET
  @Path("attendances")
  @Operation(
      operationId = "listAttendances",
      summary = "Attendances",
      description =
          "Filters: class, name, unit, title, presence, year, certificate. Sorts: name, begin, hoursCredited, certificate.")
  @Parameter(
      name = "filter[class]",
      in = ParameterIn.QUERY,
      description = "Its number.",
      schema = @Schema(type = SchemaType.INTEGER),
      example = "7")
  @Parameter(
      name = "filter[name]",
      in = ParameterIn.QUERY,
      description = "Part of it.",
      schema = @Schema(type = SchemaType.STRING),
      example = "农兆明")
  @Parameter(
      name = "filter[unit]",
      in = ParameterIn.QUERY,
      description = "Part of it.",
      schema = @Schema(type = SchemaType.STRING),
      example = "进结镇")
  @Parameter(
      name = "filter[title]",
      in = ParameterIn.QUERY,
      description = "Part of it.",
      schema = @Schema(type = SchemaType.STRING),
      example = "村党组织书记、第一书记培训班")
  @Parameter(
      name = "filter[presence]",
      in = ParameterIn.QUERY,
      description = "One of the constants.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"NONE", "SIGNED_IN", "HISTORIC"}),
      example = "NONE")
  @Parameter(
      name = "filter[certificate]",
      in = ParameterIn.QUERY,
      description = "Part of it.",
      schema = @Schema(type = SchemaType.STRING),
      example = "天培〔2018〕7号-001")
  @APIResponse(
      responseCode = "200",
      description = "What was asked for.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AttendancePage.class),
              examples =
                  @ExampleObject(
                      name = "attendances",
                      value =
                          "{\"rows\":[{\"id\":7,\"trainingClass\":3,\"title\":\"村党组织书记、第一书记培训班\",\"begin\":\"2018-02-05\",\"person\":7,\"name\":\"农兆明\",\"unit\":\"进结镇\",\"post\":\"科员\",\"presence\":\"NONE\",\"signIns\":3,\"hoursCredited\":3,\"certificate\":\"天培〔2018〕7号-001\",\"voided\":false}],\"total\":1,\"totalCapped\":false}")))
  public AttendancePage attendances(@Context UriInfo uri) {
    Paging paging = Paging.of(uri);
    return paging.page(
        records.attendances(paging.query()), AttendanceJson::of, AttendancePage::new);
  }
}
