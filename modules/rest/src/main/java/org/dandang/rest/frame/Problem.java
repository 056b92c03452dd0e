package org.dandang.rest.frame;

import java.util.List;

/**
 * An error as RFC 9457 has it.
 *
 * @param type stable kind of error, such as {@code urn:dandang:rule:training.class-full}
 * @param title in Chinese, in English where that is asked for first
 * @param traceId finds the call, and an incident, in the server's log
 * @param errors field by field, where input was wrong; null elsewhere
 */
public record Problem(
    String type, String title, int status, String traceId, List<FieldError> errors) {
  /** The media type of all errors. */
  public static final String MEDIA_TYPE = "application/problem+json";
}
