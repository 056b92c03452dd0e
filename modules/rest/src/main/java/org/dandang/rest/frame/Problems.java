package org.dandang.rest.frame;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dandang.access.api.Refused;
import org.dandang.access.api.SignInFailed;
import org.dandang.access.api.SignInOutcome;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.RuleMessages;
import org.dandang.kernel.rule.RuleViolation;
import org.dandang.kernel.rule.Stale;
import org.dandang.kernel.time.YearWithoutCalendar;

/**
 * What each failure is to the outside, in the language that was asked for. What is not known here
 * is an incident: its number leaves, nothing else.
 */
final class Problems {
  private static final Map<Integer, String> PLAIN =
      Map.of(
          404, "rest.no-such-resource",
          405, "rest.method-not-allowed",
          406, "rest.not-acceptable",
          413, "rest.too-large",
          415, "rest.unsupported-media-type");

  private final Locale locale;
  private final String traceId;
  private final boolean conditional;

  /**
   * @param conditional the request said If-Match
   */
  Problems(Locale locale, String traceId, boolean conditional) {
    this.locale = locale;
    this.traceId = traceId;
    this.conditional = conditional;
  }

  Problem of(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      Optional<Problem> known = known(cause);
      if (known.isPresent()) return known.get();
    }
    return problem(500, "urn:dandang:problem:incident", "rest.incident", List.of());
  }

  private Optional<Problem> known(Throwable failure) {
    if (failure instanceof RuleViolation rule) return Optional.of(rule(rule));
    if (failure instanceof Refused)
      return Optional.of(problem(403, "urn:dandang:problem:refused", Refused.CODE, List.of()));
    if (failure instanceof NotFound)
      return Optional.of(
          problem(404, "urn:dandang:problem:not-found", "rest.not-found", List.of()));
    if (failure instanceof Stale)
      return Optional.of(
          problem(conditional ? 412 : 409, "urn:dandang:problem:stale", "rest.stale", List.of()));
    if (failure instanceof InvalidInput input)
      return Optional.of(invalid(List.of(error(input.field(), input.code(), input.arguments()))));
    if (failure instanceof ConstraintViolationException many)
      return Optional.of(invalid(errors(many)));
    if (failure instanceof MalformedJson)
      return Optional.of(
          problem(400, "urn:dandang:problem:malformed-json", "rest.malformed-json", List.of()));
    if (failure instanceof NoToken)
      return Optional.of(problem(401, "urn:dandang:problem:no-token", "rest.no-token", List.of()));
    return failure instanceof WebApplicationException http ? plain(http) : Optional.empty();
  }

  private Problem rule(RuleViolation rule) {
    int status = 409;
    if (rule instanceof YearWithoutCalendar) status = 422;
    if (rule instanceof SignInFailed signIn)
      status = signIn.outcome() == SignInOutcome.LOCKED ? 429 : 401;
    return new Problem(
        "urn:dandang:rule:" + rule.code(),
        RuleMessages.text(rule.code(), rule.arguments(), locale),
        status,
        traceId,
        null);
  }

  private Problem invalid(List<FieldError> errors) {
    return problem(400, "urn:dandang:problem:invalid-input", "rest.invalid-input", errors);
  }

  private Optional<Problem> plain(WebApplicationException http) {
    int status = http.getResponse().getStatus();
    if (status < 400 || status >= 500) return Optional.empty();
    String code = PLAIN.getOrDefault(status, "rest.bad-request");
    String type = "urn:dandang:problem:" + code.substring(code.indexOf('.') + 1);
    return Optional.of(problem(status, type, code, List.of()));
  }

  private Problem problem(int status, String type, String code, List<FieldError> errors) {
    return new Problem(
        type,
        RuleMessages.text(code, List.of(), locale),
        status,
        traceId,
        errors.isEmpty() ? null : errors);
  }

  private List<FieldError> errors(ConstraintViolationException many) {
    return many.getConstraintViolations().stream()
        .map(this::error)
        .sorted(Comparator.comparing(FieldError::field))
        .toList();
  }

  private FieldError error(ConstraintViolation<?> violation) {
    Map<String, Object> constraint = violation.getConstraintDescriptor().getAttributes();
    String kind =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    String field = leaf(violation.getPropertyPath());
    return switch (kind) {
      case "NotNull", "NotBlank", "NotEmpty" -> error(field, "rest.field.required", List.of());
      case "Size" ->
          error(field, "rest.field.size", List.of(constraint.get("min"), constraint.get("max")));
      case "Positive" -> error(field, "rest.field.positive", List.of());
      default -> error(field, "rest.field.wrong", List.of());
    };
  }

  private FieldError error(String field, String code, List<Object> arguments) {
    return new FieldError(field, code, RuleMessages.text(code, arguments, locale));
  }

  private static String leaf(Path path) {
    String leaf = "";
    for (Path.Node node : path) if (node.getName() != null) leaf = node.getName();
    return leaf;
  }
}
