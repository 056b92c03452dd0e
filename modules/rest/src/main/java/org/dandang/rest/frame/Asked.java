package org.dandang.rest.frame;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.kernel.list.Typed;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.rule.NotFound;

/**
 * The parameters of one call. Each is known by name and given once, anything else is refused, so
 * that a misspelt filter never shows more than was asked for.
 */
public final class Asked {
  private final Map<String, String> values;

  private Asked(Map<String, String> values) {
    this.values = values;
  }

  /** Only these parameters may be given. */
  public static Asked of(UriInfo uri, String... known) {
    Set<String> names = Set.of(known);
    Map<String, String> values = once(uri.getQueryParameters());
    values.keySet().stream()
        .filter(name -> !names.contains(name))
        .sorted()
        .findFirst()
        .ifPresent(
            name -> {
              throw new InvalidInput(name, "rest.unknown-parameter", name);
            });
    return new Asked(values);
  }

  static Map<String, String> once(MultivaluedMap<String, String> given) {
    return given.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                parameter -> {
                  if (parameter.getValue().size() != 1)
                    throw new InvalidInput(
                        parameter.getKey(), "rest.repeated-parameter", parameter.getKey());
                  return parameter.getValue().get(0);
                }));
  }

  public Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name)).map(String::strip).filter(t -> !t.isEmpty());
  }

  public Optional<LocalDate> day(String name) {
    return text(name).map(typed -> day(name, typed));
  }

  public Optional<Integer> whole(String name, int least, int most) {
    return text(name).map(typed -> whole(name, typed, least, most));
  }

  public boolean truth(String name) {
    return text(name).map(typed -> Typed.flag(name, typed)).orElse(false);
  }

  /** One of these constants. */
  public <E extends Enum<E>> Optional<E> oneOf(String name, List<E> choices) {
    return text(name)
        .map(
            typed ->
                choices.stream()
                    .filter(choice -> choice.name().equals(typed))
                    .findFirst()
                    .orElseThrow(
                        () ->
                            new InvalidInput(
                                name,
                                "rest.not-a-choice",
                                choices.stream()
                                    .map(Enum::name)
                                    .collect(Collectors.joining(", ")))));
  }

  public <E extends Enum<E>> Optional<E> oneOf(String name, Class<E> type) {
    return oneOf(name, Arrays.asList(type.getEnumConstants()));
  }

  /** What was asked for, or the refusal that it is missing. */
  public static <T> T required(String name, Optional<T> value) {
    return value.orElseThrow(() -> new InvalidInput(name, "rest.missing-parameter", name));
  }

  /** A record's number of a path; there are no records below 1. */
  public static long known(long id) {
    if (id < 1) throw new NotFound(id);
    return id;
  }

  /** A day as 2019-02-20, also of a path. */
  public static LocalDate day(String name, String typed) {
    if (typed.matches("\\d{4}-\\d{2}-\\d{2}")) return Typed.day(name, typed);
    throw new InvalidInput(name, "kernel.not-a-date", typed);
  }

  /** A whole number between these, also of a path. */
  public static int whole(String name, String typed, int least, int most) {
    if (!typed.matches("-?\\d{1,9}")) throw new InvalidInput(name, "kernel.not-a-number", typed);
    int number = Integer.parseInt(typed);
    if (number < least || number > most)
      throw new InvalidInput(name, "rest.out-of-range", least, most);
    return number;
  }
}
