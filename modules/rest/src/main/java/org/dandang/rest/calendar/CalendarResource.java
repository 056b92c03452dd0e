package org.dandang.rest.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.time.Calendars;
import org.dandang.kernel.time.DayCount;
import org.dandang.kernel.time.WorkingCalendar;
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

/** Deadlines, by the national calendar or with a region's own holidays. */
@Path("calendar")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calendar", description = "Working days and deadlines.")
public class CalendarResource {
  private static final int LONGEST = 3_660;
  private static final List<DayCount> COUNTS = List.of(DayCount.WORKING_DAY, DayCount.CALENDAR_DAY);

  @Inject Calendars calendars;

  @GET
  @Path("deadline")
  @Operation(
      operationId = "getDeadline",
      summary = "The last day of a time limit",
      description = "Counted from the day after the event.")
  @Parameter(
      name = "from",
      in = ParameterIn.QUERY,
      required = true,
      description = "Day of the event.",
      schema = @Schema(type = SchemaType.STRING, format = "date"),
      example = "2018-09-28")
  @Parameter(
      name = "days",
      in = ParameterIn.QUERY,
      required = true,
      description = "How many, 1 to 3660.",
      schema = @Schema(type = SchemaType.INTEGER),
      example = "15")
  @Parameter(
      name = "unit",
      in = ParameterIn.QUERY,
      required = true,
      description = "What is counted.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"WORKING_DAY", "CALENDAR_DAY"}),
      example = "WORKING_DAY")
  @Parameter(
      name = "region",
      in = ParameterIn.QUERY,
      description =
          "Division code of a region whose own holidays count; without it the national calendar.",
      schema = @Schema(type = SchemaType.STRING),
      example = "450000")
  @APIResponse(
      responseCode = "200",
      description = "The deadline.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DeadlineJson.class),
              examples =
                  @ExampleObject(
                      name = "over the National Day holidays",
                      value =
                          "{\"day\":\"2018-10-24\",\"rolledToWorkingDay\":null,\"provisional\":false,\"rule\":\"15 WORKING_DAY\"}")))
  @APIResponse(
      responseCode = "422",
      description = "The calendar of that year has not been entered.",
      content =
          @Content(
              mediaType = "application/problem+json",
              examples =
                  @ExampleObject(
                      name = "a year without data",
                      value =
                          "{\"type\":\"urn:dandang:rule:kernel.year-without-calendar\",\"title\":\"2031年的工作日历尚未录入，无法计算期限。\",\"status\":422,\"traceId\":\"6f1c2a9be04d7753\"}")))
  public DeadlineJson deadline(@Context UriInfo uri) {
    Asked asked = Asked.of(uri, "from", "days", "unit", "region");
    LocalDate from = Asked.required("from", asked.day("from"));
    int days = Asked.required("days", asked.whole("days", 1, LONGEST));
    DayCount unit = Asked.required("unit", asked.oneOf("unit", COUNTS));
    return DeadlineJson.of(calendar(asked.text("region")).deadline(from, days, unit));
  }

  private WorkingCalendar calendar(Optional<String> region) {
    if (region.isEmpty()) return calendars.national();
    return calendars
        .region(region.get())
        .orElseThrow(() -> new InvalidInput("region", "rest.unknown-region", region.get()));
  }
}
