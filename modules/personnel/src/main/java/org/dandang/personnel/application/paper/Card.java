package org.dandang.personnel.application.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.paper.AppointmentSheet;
import org.dandang.kernel.paper.GridLine;
import org.dandang.personnel.api.form.FormContent;
import org.dandang.personnel.api.form.FormDates;
import org.dandang.personnel.api.form.FormField;
import org.dandang.personnel.api.form.FormSheet;
import org.dandang.personnel.domain.form.Resume;

/** One person as papers show it, by the appointment form. */
record Card(FormContent form, LocalDate asOf) {
  private FormSheet paper() {
    return new FormSheet(form, Resume.rows(text(FormField.RESUME)), asOf);
  }

  String text(FormField field) {
    return form.text(field);
  }

  /** 1978.03; as it was written where that is no month. */
  String month(FormField field) {
    return paper().month(field);
  }

  /** 1978年3月, for running text. */
  String worded(FormField field) {
    return FormDates.month(text(field))
        .map(month -> Words.of("month", "" + month.getYear(), "" + month.getMonthValue()))
        .orElse(text(field));
  }

  /** 1978.03（40岁）. */
  String birth() {
    return paper().birth();
  }

  Optional<YearMonth> born() {
    return FormDates.month(text(FormField.BIRTH));
  }

  String fullTime() {
    return paper().fullTime();
  }

  String inService() {
    return paper().inService();
  }

  String fullTimeSchool() {
    return paper().fullTimeSchool();
  }

  String inServiceSchool() {
    return paper().inServiceSchool();
  }

  /**
   * The form as it is bound for a meeting; what the change proposes stands where the form is empty.
   */
  AppointmentSheet sheet(String proposedPost, String proposedRemoval, String copy) {
    return paper().sheet(proposedPost, proposedRemoval, copy);
  }

  /** A period as lead, what was done behind it; a line without period stays as it was written. */
  List<GridLine> resume() {
    return paper().career();
  }
}
