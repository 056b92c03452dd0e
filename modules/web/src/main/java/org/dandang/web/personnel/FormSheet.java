package org.dandang.web.personnel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dandang.kernel.paper.AppointmentSheet;
import org.dandang.kernel.paper.GridLine;
import org.dandang.personnel.api.form.FamilyMember;
import org.dandang.personnel.api.form.FormContent;
import org.dandang.personnel.api.form.FormDates;
import org.dandang.personnel.api.form.FormDetail;
import org.dandang.personnel.api.form.FormField;
import org.dandang.personnel.api.form.FormVersion;
import org.dandang.personnel.api.form.Photo;
import org.dandang.personnel.api.form.ResumeRow;

/**
 * The form as it stands on paper: eight fields of schooling in four cells, ages counted, days
 * parted; the ID number is not printed. P5 of the feature list.
 */
record FormSheet(FormContent content, List<ResumeRow> resume, LocalDate today) {
  private static final int MONTHS = 12;
  private static final String DEAD = "去世";

  static AppointmentSheet of(FormDetail form, LocalDate today) {
    return new FormSheet(form.content(), form.resume(), today).sheet();
  }

  private AppointmentSheet sheet() {
    return new AppointmentSheet(
        text(FormField.NAME),
        text(FormField.SEX),
        aged(text(FormField.BIRTH), ""),
        text(FormField.ETHNIC),
        text(FormField.NATIVE_PLACE),
        text(FormField.BIRTHPLACE),
        partyEntry(),
        month(text(FormField.WORK_ENTRY)),
        text(FormField.HEALTH),
        text(FormField.PROFESSIONAL_TITLE),
        text(FormField.SPECIALTY),
        lines(FormField.FULL_TIME_EDUCATION, FormField.FULL_TIME_DEGREE),
        lines(FormField.FULL_TIME_SCHOOL, FormField.FULL_TIME_DEGREE_SCHOOL),
        lines(FormField.IN_SERVICE_EDUCATION, FormField.IN_SERVICE_DEGREE),
        lines(FormField.IN_SERVICE_SCHOOL, FormField.IN_SERVICE_DEGREE_SCHOOL),
        text(FormField.PRESENT_POST),
        text(FormField.PROPOSED_POST),
        text(FormField.PROPOSED_REMOVAL),
        career(),
        text(FormField.AWARDS_AND_SANCTIONS),
        text(FormField.ASSESSMENTS),
        text(FormField.REASON),
        content.family().stream().map(this::relative).toList(),
        text(FormField.SUBMITTING_UNIT),
        text(FormField.FILLED_BY),
        filledOn(),
        content.photo().map(Photo::bytes),
        "",
        ageLimit());
  }

  private String text(FormField field) {
    return content.text(field);
  }

  /** The same schooling is not written twice. */
  private String lines(FormField one, FormField other) {
    return Stream.of(text(one), text(other))
        .filter(line -> !line.isEmpty())
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  /** What is no month stays as it was written. */
  private static String month(String written) {
    return FormDates.month(written).map(FormSheet::dotted).orElse(written);
  }

  private static String dotted(YearMonth month) {
    return "%d.%02d".formatted(month.getYear(), month.getMonthValue());
  }

  /** Another party stands with or without the month of joining the Communist one. */
  private String partyEntry() {
    String written = text(FormField.PARTY_ENTRY);
    return FormDates.month(written).isPresent()
        ? month(written)
        : written.replaceAll("(?<!\\d)([12]\\d{3})(\\d{2})(?!\\d)", "$1.$2");
  }

  private String aged(String birth, String note) {
    Optional<YearMonth> month = FormDates.month(birth);
    if (month.isEmpty() || note.contains(DEAD)) return month(birth);
    LocalDate counted = FormDates.day(text(FormField.AGE_COUNTED_ON)).orElse(today);
    long age = ChronoUnit.MONTHS.between(month.get(), YearMonth.from(counted)) / MONTHS;
    return dotted(month.get()) + (age < 0 ? "" : "\n（" + age + "岁）");
  }

  private String filledOn() {
    String written = text(FormField.FILLED_ON);
    return FormDates.day(written)
        .map(day -> "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))
        .orElse(written);
  }

  private AppointmentSheet.Relative relative(FamilyMember member) {
    return new AppointmentSheet.Relative(
        member.relation(),
        member.name(),
        aged(member.birth(), member.work()),
        member.political(),
        member.work());
  }

  private Optional<AppointmentSheet.AgeLimit> ageLimit() {
    if (content.version() != FormVersion.OF_2025) return Optional.empty();
    return Optional.of(
        new AppointmentSheet.AgeLimit(
            month(text(FormField.AGE_LIMIT_MONTH)), text(FormField.AGE_LIMIT_BEFORE_REFORM)));
  }

  /** What lies within a period stands behind it, in its paragraph. */
  private List<GridLine> career() {
    List<GridLine> lines = new ArrayList<>();
    for (int at = 0; at < resume.size(); at++) {
      ResumeRow row = resume.get(at);
      if (row.kind() == ResumeRow.Kind.DURING) continue;
      String lead = row.kind() == ResumeRow.Kind.UNPARSED ? "" : period(row);
      lines.add(new GridLine(lead, row.text() + within(at + 1)));
    }
    return lines;
  }

  private String within(int from) {
    List<String> parts = new ArrayList<>();
    for (int at = from; at < resume.size() && isWithin(at); at++)
      parts.add(period(resume.get(at)) + " " + resume.get(at).text());
    return parts.isEmpty() ? "" : "（其间：" + String.join("；", parts) + "）";
  }

  private boolean isWithin(int at) {
    return resume.get(at).kind() == ResumeRow.Kind.DURING;
  }

  static String period(ResumeRow row) {
    return row.begins().map(FormSheet::dotted).orElse("")
        + "--"
        + row.ends().map(FormSheet::dotted).orElse("");
  }
}
