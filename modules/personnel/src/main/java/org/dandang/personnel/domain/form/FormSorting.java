package org.dandang.personnel.domain.form;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.desk.Sealer;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.rule.NotFound;
import org.dandang.personnel.api.form.FormDifference;
import org.dandang.personnel.api.form.FormField;
import org.dandang.personnel.api.form.FormPreview;
import org.dandang.personnel.api.form.FormProblem;
import org.dandang.personnel.api.form.FormState;
import org.dandang.personnel.domain.person.IdNumber;

/**
 * Finds out what each form of an upload is: by ID number, else by name and month of birth. All are
 * looked up in one go.
 */
public final class FormSorting {
  private final FormMatches matches;
  private final FormShelf shelf;
  private final Sealer sealer;
  private final FormReach reach;
  private final Map<ReadForm, FormIdentity> forms = new LinkedHashMap<>();
  private final Map<ReadForm, String> prints = new HashMap<>();
  private final Map<PersonId, ReadForm> seen = new HashMap<>();
  private Map<String, PersonId> byPrint = Map.of();
  private Map<String, List<FormMatches.Named>> byName = Map.of();
  private Map<String, UnitId> units = Map.of();
  private Map<PersonId, FormToday> here = Map.of();

  public FormSorting(FormMatches matches, FormShelf shelf, Sealer sealer, FormReach reach) {
    this.matches = matches;
    this.shelf = shelf;
    this.sealer = sealer;
    this.reach = reach;
  }

  public List<FormFinding> sort(List<ReadForm> read) {
    read.forEach(form -> forms.put(form, new FormIdentity(form.file(), form.content())));
    forms.forEach((form, identity) -> print(identity).ifPresent(print -> prints.put(form, print)));
    byPrint =
        matches.byPrints(
            prints.values().stream().distinct().map(HexFormat.of()::parseHex).toList());
    byName = named();
    units = matches.units();
    here = shelf.of(forms.keySet().stream().flatMap(f -> meant(f).stream()).distinct().toList());
    return read.stream().map(this::finding).toList();
  }

  /** A form of which somebody has said whom of those it may speak of it means. */
  public FormFinding chosen(ReadForm form, PersonId person) {
    if (candidates(form).stream().noneMatch(person::equals)) throw new NotFound(person);
    return known(form, forms.get(form), shelf.of(person));
  }

  /** Everybody whom that one form may speak of. */
  public List<PersonId> candidates(ReadForm form) {
    sort(List.of(form));
    seen.clear();
    return meant(form);
  }

  private Map<String, List<FormMatches.Named>> named() {
    List<String> names =
        forms.entrySet().stream()
            .filter(form -> !prints.containsKey(form.getKey()))
            .map(form -> form.getValue().name())
            .distinct()
            .toList();
    return matches.named(names).stream()
        .collect(java.util.stream.Collectors.groupingBy(FormMatches.Named::name));
  }

  /** Everybody whom the form may speak of. */
  private List<PersonId> meant(ReadForm form) {
    String print = prints.get(form);
    if (print != null) return Optional.ofNullable(byPrint.get(print)).stream().toList();
    FormIdentity identity = forms.get(form);
    return byName.getOrDefault(identity.name(), List.of()).stream()
        .filter(n -> identity.birth().filter(YearMonth.from(n.birth())::equals).isPresent())
        .map(FormMatches.Named::person)
        .toList();
  }

  private FormFinding finding(ReadForm form) {
    FormIdentity identity = forms.get(form);
    String number = identity.idNumber();
    if (!number.isEmpty() && !prints.containsKey(form))
      return rejected(form, FormField.ID_NUMBER, "form-id-number-wrong");
    List<PersonId> meant = meant(form);
    if (meant.size() > 1)
      return FormFinding.open(
          form.file(),
          identity.name(),
          FormState.AMBIGUOUS,
          with(form, FormField.NAME, "form-several-meant"),
          told(identity, meant));
    if (meant.size() == 1) return known(form, identity, here.get(meant.get(0)));
    if (number.isEmpty()) return rejected(form, FormField.ID_NUMBER, "form-id-number-missing");
    return newcomer(form, identity);
  }

  /** With the posts by which whoever uploaded tells them apart. */
  private List<FormPreview.Meant> told(FormIdentity identity, List<PersonId> meant) {
    return byName.get(identity.name()).stream()
        .filter(one -> meant.contains(one.person()))
        .filter(one -> reach.covers(here.get(one.person()).person()))
        .map(
            one ->
                new FormPreview.Meant(
                    one.person(), one.name(), one.birth(), here.get(one.person()).post()))
        .toList();
  }

  private FormFinding newcomer(ReadForm form, FormIdentity identity) {
    IdNumber number = new IdNumber(identity.idNumber());
    List<FormProblem> problems = new ArrayList<>(form.problems());
    if (identity.birth().filter(b -> !b.equals(YearMonth.from(number.birth()))).isPresent())
      problems = with(form, FormField.BIRTH, "form-birth-differs");
    if (identity.newFacts(number.birth(), number.sex()).isEmpty())
      return rejected(form, FormField.ETHNIC, "form-incomplete-file");
    FormState state = problems.size() > form.problems().size() ? FormState.CONFLICT : FormState.NEW;
    Optional<UnitId> unit = unit(form);
    if (state == FormState.NEW && unit.filter(u -> !reach.scope().covers(u)).isPresent())
      return rejected(form, FormField.PRESENT_POST, "form-out-of-reach");
    return new FormFinding(
        form.file(),
        identity.name(),
        state,
        Optional.empty(),
        0,
        0,
        unit,
        problems,
        List.of(),
        List.of());
  }

  private FormFinding known(ReadForm form, FormIdentity identity, FormToday today) {
    if (!reach.covers(today.person())) return rejected(form, FormField.NAME, "form-out-of-reach");
    List<FormProblem> problems = new ArrayList<>(form.problems());
    List<FormProblem> contradictions = identity.contradicts(today.person().facts());
    problems.addAll(contradictions);
    ReadForm other = seen.putIfAbsent(today.person().id(), form);
    boolean twice = other != null && !other.content().equals(form.content());
    if (twice) problems.addAll(with(form, FormField.NAME, "form-twice"));
    List<FormDifference> differences = today.beside(form.content()).differences();
    FormState state = FormState.CHANGED;
    if (twice || !contradictions.isEmpty()) state = FormState.CONFLICT;
    else if (other != null || differences.isEmpty()) state = FormState.SAME;
    return new FormFinding(
        form.file(),
        identity.name(),
        state,
        Optional.of(today.person().id()),
        today.person().version(),
        today.version(),
        Optional.empty(),
        problems,
        state == FormState.SAME ? List.of() : differences,
        List.of());
  }

  /** The unit with the longest name with which the post or the submitting unit begins. */
  private Optional<UnitId> unit(ReadForm form) {
    return longest(form.content().text(FormField.PRESENT_POST))
        .or(() -> longest(form.content().text(FormField.SUBMITTING_UNIT)))
        .map(units::get);
  }

  private Optional<String> longest(String text) {
    return units.keySet().stream()
        .filter(text::startsWith)
        .max(java.util.Comparator.comparingInt(String::length));
  }

  private Optional<String> print(FormIdentity identity) {
    try {
      String number = new IdNumber(identity.idNumber()).value();
      return Optional.of(HexFormat.of().formatHex(sealer.fingerprint("id-number", number)));
    } catch (InvalidInput e) {
      return Optional.empty();
    }
  }

  private FormFinding rejected(ReadForm form, FormField field, String code) {
    return FormFinding.rejected(form.file(), forms.get(form).name(), with(form, field, code));
  }

  private static List<FormProblem> with(ReadForm form, FormField field, String code) {
    List<FormProblem> problems = new ArrayList<>(form.problems());
    problems.add(
        new FormProblem(form.file(), field.element(), "personnel." + code, List.of(form.file())));
    return problems;
  }
}
