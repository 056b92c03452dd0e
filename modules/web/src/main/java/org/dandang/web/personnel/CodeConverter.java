package org.dandang.web.personnel;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.dandang.kernel.code.CodeTable;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.rule.RuleMessages;

/** A word typed into a form and the code of the national table that it means. */
public final class CodeConverter implements Converter<String> {
  private final String name;
  private final LocalDate day;
  private final Locale locale;

  CodeConverter(String table, LocalDate day, Locale locale) {
    this.name = table;
    this.day = day;
    this.locale = locale;
  }

  static CodeTable table(String name) {
    return switch (name) {
      case "ETHNIC" -> CodeTable.ETHNIC_GROUP;
      case "POLITICAL" -> CodeTable.POLITICAL_STATUS;
      case "EDUCATION" -> CodeTable.EDUCATION;
      case "DEGREE" -> CodeTable.DEGREE;
      default -> throw new IllegalArgumentException(name);
    };
  }

  @Override
  public String getAsObject(FacesContext faces, UIComponent field, String typed) {
    if (typed == null || typed.isBlank()) return null;
    return org.dandang.personnel.api.CodeTable.valueOf(name)
        .understood(typed)
        .or(() -> inEnglish(typed.strip()))
        .orElseThrow(() -> new ConverterException(unknown(typed)));
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, String code) {
    if (code == null || code.isEmpty()) return "";
    return table(name)
        .find(code, day)
        .map(found -> locale.equals(Locale.ENGLISH) ? found.english() : found.name())
        .orElse(code);
  }

  private Optional<String> inEnglish(String typed) {
    return table(name).on(day).stream()
        .filter(code -> code.english().equalsIgnoreCase(typed))
        .map(CodeTable.Code::code)
        .findFirst();
  }

  private FacesMessage unknown(String typed) {
    InvalidInput unknown = new InvalidInput(name, "personnel.code-unknown", typed);
    return new FacesMessage(FacesMessage.SEVERITY_ERROR, RuleMessages.of(unknown, locale), null);
  }
}
