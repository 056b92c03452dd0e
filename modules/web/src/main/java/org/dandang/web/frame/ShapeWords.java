package org.dandang.web.frame;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** What is wrong with the shape of what was typed, in words, behind the name of its field. */
record ShapeWords(Place place, Locale locale) {
  String of(ConstraintViolation<?> violation) {
    return Bundles.said(label(violation.getPropertyPath()), wrong(violation), locale);
  }

  /** The innermost part of the path that has a name on the page. */
  private String label(Path path) {
    String label = text("shape.field");
    for (Path.Node node : path)
      if (node.getName() != null)
        label = Bundles.known(place, node.getName(), locale).orElse(label);
    return label;
  }

  private String wrong(ConstraintViolation<?> violation) {
    Map<String, Object> asked = violation.getConstraintDescriptor().getAttributes();
    String kind =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    boolean many = violation.getInvalidValue() instanceof Collection;
    return switch (kind) {
      case "NotNull", "NotBlank", "NotEmpty" -> text("shape.required");
      case "Size" -> text(many ? "shape.many" : "shape.long", asked.get("max"));
      case "Min", "DecimalMin" -> text("shape.least", asked.get("value"));
      case "Max", "DecimalMax" -> text("shape.most", asked.get("value"));
      case "Positive" -> text("shape.least", 1);
      default -> text("shape.wrong");
    };
  }

  private String text(String key, Object... arguments) {
    return MessageFormat.format(Bundles.text(new Place(Place.FRAME, ""), key, locale), arguments);
  }
}
