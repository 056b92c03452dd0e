package org.dandang.personnel.application.paper;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dandang.kernel.paper.AppointmentSheet;
import org.dandang.kernel.paper.GridLine;
import org.dandang.personnel.api.form.FamilyMember;
import org.dandang.personnel.api.form.FormContent;
import org.dandang.personnel.api.form.FormDates;
import org.dandang.personnel.api.form.FormField;
import org.dandang.personnel.api.form.Photo;

/** One person as papers show it, by the appointment form. */
record Card(FormContent form, LocalDate asOf) {
  String text(FormField field) {
    return form.text(field);
  }

  /** 1978.03; as it was written where that is no month. */
  String month(FormField field) {
    return month(text(field));
  }

  /** 1978年3月, for running text. */
  String worded(FormField field) {
    return FormDates.month(text(field))
        .map(month -> Words.of("month", "" + month.getYear(), "" + month.getMonthValue()))
        .orElse(text(field));
  }

  /** 1978.03（40岁）. */
  String birth() {
    return aged(text(FormField.BIRTH));
  }

  Optional<YearMonth> born() {
    return FormDates.month(text(FormField.BIRTH));
  }

  String fullTime() {
    return joined(FormField.FULL_TIME_EDUCATION, FormField.FULL_TIME_DEGREE);
  }

  String inService() {
    return joined(FormField.IN_SERVICE_EDUCATION, FormField.IN_SERVICE_DEGREE);
  }

  String fullTimeSchool() {
    return joined(FormField.FULL_TIME_SCHOOL, FormField.FULL_TIME_DEGREE_SCHOOL);
  }

  String inServiceSchool() {
    return joined(FormField.IN_SERVICE_SCHOOL, FormField.IN_SERVICE_DEGREE_SCHOOL);
  }

  /**
   * The form as it is bound for a meeting; what the change proposes stands where the form is empty.
   */
  AppointmentSheet sheet(String proposedPost, String proposedRemoval, String copy) {
    return new AppointmentSheet(
        text(FormField.NAME),
        text(FormField.SEX),
        birth(),
        text(FormField.ETHNIC),
        text(FormField.NATIVE_PLACE),
        text(FormField.BIRTHPLACE),
        month(FormField.PARTY_ENTRY),
        month(FormField.WORK_ENTRY),
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
        resume(),
        text(FormField.AWARDS_AND_SANCTIONS),
        text(FormField.ASSESSMENTS),
        text(FormField.REASON),
        form.family().stream().map(this::relative).toList(),
        text(FormField.SUBMITTING_UNIT),
        text(FormField.FILLED_BY),
        day(FormField.FILLED_ON),
        form.photo().map(Photo::bytes).filter(Card::printable),
        copy,
        Optional.empty());
  }

  /** A period as lead, what was done behind it; a line without period stays as it was written. */
  List<GridLine> resume() {
    return text(FormField.RESUME).lines().filter(line -> !line.isBlank()).map(Card::line).toList();
  }

  private static GridLine line(String line) {
    int end = line.indexOf("  ");
    boolean led = end > 0 && end <= 18 && Character.isDigit(line.charAt(0));
    return led
        ? new GridLine(line.substring(0, end).strip(), line.substring(end).strip())
        : GridLine.of(line.strip());
  }

  private AppointmentSheet.Relative relative(FamilyMember member) {
    boolean gone = member.work().contains("去世");
    return new AppointmentSheet.Relative(
        member.relation(),
        member.name(),
        gone ? month(member.birth()) : aged(member.birth()),
        member.political(),
        member.work());
  }

  private String aged(String written) {
    return FormDates.month(written)
        .map(month -> dotted(month) + "\n（" + age(month) + "岁）")
        .orElse(written);
  }

  private long age(YearMonth born) {
    return Math.max(0, Period.between(born.atDay(1), countedOn()).getYears());
  }

  private LocalDate countedOn() {
    return FormDates.day(text(FormField.AGE_COUNTED_ON)).orElse(asOf);
  }

  private String day(FormField field) {
    return FormDates.day(text(field)).map(Words::day).orElse(text(field));
  }

  private String or(FormField field, String otherwise) {
    return text(field).isEmpty() ? otherwise : text(field);
  }

  private String joined(FormField one, FormField other) {
    return Stream.of(text(one), text(other))
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private static String month(String written) {
    return FormDates.month(written).map(Card::dotted).orElse(written);
  }

  private static String dotted(YearMonth month) {
    return "%04d.%02d".formatted(month.getYear(), month.getMonthValue());
  }

  /** A form may hold a BMP, which neither PDF nor Word takes. */
  private static boolean printable(byte[] picture) {
    return picture.length > 1
        && (picture[0] == (byte) 0x89 && picture[1] == 'P' || picture[0] == (byte) 0xFF);
  }
}
