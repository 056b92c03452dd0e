package org.dandang.personnel.api.form;

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

/**
 * The form as it stands on paper: eight fields of schooling in four cells, ages counted, days
 * parted; the ID number is not printed. P5 of the feature list.
 *
 * @param today on which ages are counted where the form names no day for it
 */
public record FormSheet(FormContent content, List<ResumeRow> resume, LocalDate today) {
  private static final int MONTHS = 12;
  private static final String DEAD = "去世";

  public static AppointmentSheet of(FormDetail form, LocalDate today) {
    return new FormSheet(form.content(), form.resume(), today).sheet("", "", "");
  }

  /**
   * As it is bound for a meeting: what a change proposes stands where the form is empty.
   *
   * @param copy number of the copy; empty for none
   */
  public AppointmentSheet sheet(String proposedPost, String proposedRemoval, String copy) {
    return new AppointmentSheet(
        text(FormField.NAME),
        text(FormField.SEX),
        birth(),
        text(FormField.ETHNIC),
        text(FormField.NATIVE_PLACE),
        text(FormField.BIRTHPLACE),
        partyEntry(),
        month(text(FormField.WORK_ENTRY)),
        text(FormField.HEALTH),
        text(FormField.PROFESSIONAL_TITLE),
        text(FormField.SPECIALTY),
        fullTime(),
        fullTimeSchool(),
        inService(),
        inServiceSchool(),
        text(FormField.PRESENT_POST),
        or(FormField.PROPOSED_POST, proposedPost),
        or(FormField.PROPOSED_REMOVAL, proposedRemoval),
        career(),
        text(FormField.AWARDS_AND_SANCTIONS),
        text(FormField.ASSESSMENTS),
        text(FormField.REASON),
        content.family().stream().map(this::relative).toList(),
        text(FormField.SUBMITTING_UNIT),
        text(FormField.FILLED_BY),
        filledOn(),
        content.photo().map(Photo::bytes).filter(FormSheet::printable),
        copy,
        ageLimit());
  }

  /** As it was written. */
  public String text(FormField field) {
    return content.text(field);
  }

  /** 1978.03; as it was written where that is no month. */
  public String month(FormField field) {
    return month(text(field));
  }

  /** Month and age below it: 1978.03（40岁）. */
  public String birth() {
    return aged(text(FormField.BIRTH), "");
  }

  public String fullTime() {
    return lines(FormField.FULL_TIME_EDUCATION, FormField.FULL_TIME_DEGREE);
  }

  public String fullTimeSchool() {
    return lines(FormField.FULL_TIME_SCHOOL, FormField.FULL_TIME_DEGREE_SCHOOL);
  }

  public String inService() {
    return lines(FormField.IN_SERVICE_EDUCATION, FormField.IN_SERVICE_DEGREE);
  }

  public String inServiceSchool() {
    return lines(FormField.IN_SERVICE_SCHOOL, FormField.IN_SERVICE_DEGREE_SCHOOL);
  }

  private String or(FormField field, String otherwise) {
    return text(field).isEmpty() ? otherwise : text(field);
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

  /** A form may hold a BMP, which neither PDF nor Word takes. */
  private static boolean printable(byte[] picture) {
    return picture.length > 1
        && (picture[0] == (byte) 0x89 && picture[1] == 'P' || picture[0] == (byte) 0xFF);
  }

  /** What lies within a period stands behind it, in its paragraph. */
  public List<GridLine> career() {
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

  public static String period(ResumeRow row) {
    return row.begins().map(FormSheet::dotted).orElse("")
        + "--"
        + row.ends().map(FormSheet::dotted).orElse("");
  }
}
