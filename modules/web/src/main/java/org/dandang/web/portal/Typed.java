package org.dandang.web.portal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What was typed into a form and what is wrong with it, field by field. Of a file its content is
 * taken and not its name.
 */
final class Typed {
  private static final Pattern CONTROL =
      Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]");
  private static final String FILES = "files";
  private static final int MOST_TEXT = 200_000;

  private final Map<String, String> values = new HashMap<>();
  private final Map<String, String> errors = new LinkedHashMap<>();
  private final List<byte[]> files = new ArrayList<>();

  private Typed() {}

  static Typed nothing() {
    return new Typed();
  }

  /**
   * @throws IllegalStateException when it is larger than the portal takes
   */
  static Typed in(HttpServletRequest request) throws IOException, ServletException {
    Typed typed = new Typed();
    String type = request.getContentType();
    if (type == null || !type.startsWith("multipart/form-data")) {
      request.getParameterMap().forEach((name, said) -> typed.take(name, said[0]));
      return typed;
    }
    for (Part part : request.getParts()) {
      if (!part.getName().equals(FILES)) typed.take(part.getName(), text(part));
      else if (part.getSize() > 0) typed.files.add(part.getInputStream().readAllBytes());
      part.delete();
    }
    return typed;
  }

  private static String text(Part part) throws IOException {
    return new String(part.getInputStream().readNBytes(MOST_TEXT), StandardCharsets.UTF_8);
  }

  private void take(String name, String said) {
    values.put(name, CONTROL.matcher(said).replaceAll("").replace("\r\n", "\n"));
  }

  String value(String field) {
    return values.getOrDefault(field, "");
  }

  Optional<String> said(String field) {
    return Optional.of(value(field).strip()).filter(text -> !text.isEmpty());
  }

  boolean is(String field, String choice) {
    return value(field).equals(choice);
  }

  List<byte[]> files() {
    return List.copyOf(files);
  }

  void wrong(String field, String why) {
    errors.putIfAbsent(field, why);
  }

  boolean isWrong() {
    return !errors.isEmpty();
  }

  Optional<String> error(String field) {
    return Optional.ofNullable(errors.get(field));
  }

  Map<String, String> errors() {
    return errors;
  }

  Typed with(String field, String value) {
    values.put(field, value);
    return this;
  }
}
