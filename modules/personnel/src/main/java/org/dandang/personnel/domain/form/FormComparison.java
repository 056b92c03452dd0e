package org.dandang.personnel.domain.form;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dandang.personnel.api.form.ExtraElement;
import org.dandang.personnel.api.form.FamilyMember;
import org.dandang.personnel.api.form.FormContent;
import org.dandang.personnel.api.form.FormDates;
import org.dandang.personnel.api.form.FormDifference;
import org.dandang.personnel.api.form.FormField;

/**
 * A file beside the form as it stands: what differs when ways of writing are left aside, and the
 * form with some of the differences taken over. P3 of the feature list.
 *
 * @param photoPrint hash of the photo here; empty without one
 */
public record FormComparison(FormContent here, String photoPrint, FormContent file) {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

  public List<FormDifference> differences() {
    List<FormDifference> found = new ArrayList<>();
    for (FormField field : FormField.values())
      if (differs(field))
        found.add(new FormDifference(field.element(), here.text(field), file.text(field)));
    if (!family(here).equals(family(file)))
      found.add(new FormDifference(FormDifference.FAMILY, family(here), family(file)));
    String photo = file.photo().map(FormPhotos::print).orElse(photoPrint);
    if (!photo.equals(photoPrint))
      found.add(new FormDifference(FormDifference.PHOTO, mark(photoPrint), mark(photo)));
    if (!others(here).equals(others(file)) && !file.extras().isEmpty())
      found.add(new FormDifference(FormDifference.OTHERS, others(here), others(file)));
    return found;
  }

  public boolean differs(FormField field) {
    if (!field.isIn(file.version())) return false;
    if (file.text(field).isEmpty() && Backed.FIELDS.contains(field)) return false;
    return !normal(field, here.text(field)).equals(normal(field, file.text(field)));
  }

  /** The form with the fields of these elements taken from the file; the photo comes apart. */
  public FormContent with(Set<String> elements) {
    FormContent merged = here;
    for (FormField field : FormField.values())
      if (takes(field, elements)) merged = merged.with(field, file.text(field));
    if (elements.contains(FormDifference.FAMILY)) merged = merged.with(file.family());
    List<ExtraElement> extras =
        elements.contains(FormDifference.OTHERS) ? file.extras() : merged.extras();
    return new FormContent(
        merged.texts(), merged.family(), Optional.empty(), extras, file.version());
  }

  /** Another way of writing the same comes along with whatever else is taken. */
  private boolean takes(FormField field, Set<String> elements) {
    return differs(field) ? elements.contains(field.element()) : !file.text(field).isEmpty();
  }

  private static String normal(FormField field, String text) {
    String plain = BLANKS.matcher(text).replaceAll("");
    switch (field) {
      case BIRTH, WORK_ENTRY, AGE_LIMIT_MONTH:
        return FormDates.month(text).map(YearMonth::toString).orElse(plain);
      case FILLED_ON, AGE_COUNTED_ON:
        return FormDates.day(text).map(Object::toString).orElse(plain);
      case PARTY_ENTRY:
        return FormDates.month(text).map(YearMonth::toString).orElse(plain);
      case ETHNIC:
        return plain.endsWith("族") || plain.isEmpty() ? plain : plain + "族";
      case ID_NUMBER:
        return plain.toUpperCase(java.util.Locale.ROOT);
      case RESUME:
        return BLANKS.matcher(Resume.text(Resume.rows(text))).replaceAll("");
      default:
        return plain;
    }
  }

  private static String family(FormContent content) {
    return content.family().stream().map(FormComparison::line).collect(Collectors.joining("\n"));
  }

  private static String line(FamilyMember m) {
    String line = String.join(" ", m.relation(), m.name(), m.birth(), m.political(), m.work());
    return m.extras().isEmpty() ? line : line + " " + xml(m.extras());
  }

  private static String others(FormContent content) {
    return xml(content.extras());
  }

  private static String xml(List<ExtraElement> extras) {
    return extras.stream().map(ExtraElement::xml).collect(Collectors.joining("\n"));
  }

  private static String mark(String print) {
    return print.isEmpty() ? "" : print.substring(0, 8);
  }
}
