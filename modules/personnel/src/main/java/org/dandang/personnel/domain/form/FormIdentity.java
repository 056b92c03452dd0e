package org.dandang.personnel.domain.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.personnel.api.CodeTable;
import org.dandang.personnel.api.form.FormContent;
import org.dandang.personnel.api.form.FormDates;
import org.dandang.personnel.api.form.FormField;
import org.dandang.personnel.api.form.FormProblem;
import org.dandang.personnel.api.person.PersonFacts;
import org.dandang.personnel.api.person.Sex;

/** Who a form speaks of, and what of it belongs into the record. */
public record FormIdentity(String file, FormContent content) {
  /** Without the blanks that some programs put into a name of two characters. */
  public String name() {
    return plain(content.text(FormField.NAME));
  }

  public String idNumber() {
    return plain(content.text(FormField.ID_NUMBER)).toUpperCase(java.util.Locale.ROOT);
  }

  public Optional<YearMonth> birth() {
    return FormDates.month(content.text(FormField.BIRTH));
  }

  /** Where it contradicts the record of the person it names. */
  public List<FormProblem> contradicts(PersonFacts facts) {
    List<FormProblem> found = new ArrayList<>();
    if (!plain(facts.name()).equals(name())) found.add(problem(FormField.NAME, facts.name()));
    if (birth().isPresent() && !birth().get().equals(YearMonth.from(facts.birth())))
      found.add(problem(FormField.BIRTH, YearMonth.from(facts.birth()).toString()));
    String sex = plain(content.text(FormField.SEX));
    if (!sex.isEmpty() && sex.startsWith("男") != (facts.sex() == Sex.MALE))
      found.add(problem(FormField.SEX, facts.sex() == Sex.MALE ? "男" : "女"));
    return found;
  }

  /** The facts with what the form says otherwise; unreadable places change nothing. */
  public PersonFacts facts(PersonFacts now) {
    return new PersonFacts(
        now.name(),
        now.pinyin(),
        now.sex(),
        now.birth(),
        code(CodeTable.ETHNIC, FormField.ETHNIC).orElse(now.ethnic()),
        now.political(),
        day(now.partyJoined(), FormDates.partyEntry(content.text(FormField.PARTY_ENTRY))),
        day(now.workEntry(), FormDates.month(content.text(FormField.WORK_ENTRY))),
        now.education(),
        now.degree(),
        now.profession(),
        now.strengths(),
        text(FormField.NATIVE_PLACE).filter(t -> t.length() <= 80).orElse(now.nativePlace()));
  }

  /** The facts of somebody new; empty where the form does not say enough. */
  public Optional<PersonFacts> newFacts(LocalDate birthday, Sex sex) {
    Optional<String> ethnic = code(CodeTable.ETHNIC, FormField.ETHNIC);
    Optional<YearMonth> party = FormDates.partyEntry(content.text(FormField.PARTY_ENTRY));
    if (ethnic.isEmpty() || name().length() > 80) return Optional.empty();
    return Optional.of(
        new PersonFacts(
            name(),
            Optional.empty(),
            sex,
            birthday,
            ethnic.get(),
            political(party.isPresent()),
            party.map(month -> month.atDay(1)),
            FormDates.month(content.text(FormField.WORK_ENTRY)).map(month -> month.atDay(1)),
            education(),
            Optional.empty(),
            "",
            "",
            text(FormField.NATIVE_PLACE).filter(t -> t.length() <= 80).orElse("")));
  }

  /** Code of GB/T 2261.3; what else is written stays on the form. */
  public String health() {
    String text = plain(content.text(FormField.HEALTH));
    return text.isEmpty() || text.contains("健康") || text.contains("良好") ? "10" : "20";
  }

  private String political(boolean communist) {
    String text = plain(content.text(FormField.PARTY_ENTRY));
    if (text.isEmpty()) return "13";
    for (Map.Entry<String, String> party : CodeTable.POLITICAL.labels().entrySet())
      if (text.contains(party.getValue().substring(0, 2))) return party.getKey();
    return communist ? "01" : "13";
  }

  private String education() {
    return code(CodeTable.EDUCATION, FormField.IN_SERVICE_EDUCATION)
        .or(() -> code(CodeTable.EDUCATION, FormField.FULL_TIME_EDUCATION))
        .orElse("90");
  }

  private Optional<String> code(CodeTable table, FormField field) {
    String text = plain(content.text(field));
    return text.isEmpty() ? Optional.empty() : FormWords.code(table, text);
  }

  private Optional<String> text(FormField field) {
    return Optional.of(plain(content.text(field))).filter(text -> !text.isEmpty());
  }

  /** The day stays where the form names its month. */
  private static Optional<LocalDate> day(Optional<LocalDate> now, Optional<YearMonth> month) {
    if (month.isEmpty() || now.map(YearMonth::from).equals(month)) return now;
    return month.map(m -> m.atDay(1));
  }

  private FormProblem problem(FormField field, String here) {
    return new FormProblem(
        file,
        field.element(),
        "personnel.form-contradicts",
        List.of(file, content.text(field), here));
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u3000]+", "");
  }
}
