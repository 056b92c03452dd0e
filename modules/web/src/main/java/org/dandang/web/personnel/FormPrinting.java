package org.dandang.web.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.dandang.kernel.desk.Banner;
import org.dandang.kernel.paper.AppointmentSheet;
import org.dandang.kernel.paper.PrintedGrid;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.paperwork.form.PrintedForms;
import org.dandang.personnel.api.form.FormDetail;
import org.dandang.personnel.api.form.FormSheet;

/** Appointment forms on paper: one, or a whole selection in one file. */
@ApplicationScoped
public class FormPrinting {
  @Inject PrintedForms forms;
  @Inject Banner banner;
  @Inject BusinessDay business;

  public byte[] pdf(List<FormDetail> details) {
    return forms.pdf(details.stream().map(this::grid).toList());
  }

  public byte[] word(FormDetail detail) {
    return forms.word(grid(detail));
  }

  AppointmentSheet sheet(FormDetail detail) {
    return FormSheet.of(detail, business.today());
  }

  private PrintedGrid grid(FormDetail detail) {
    return sheet(detail).grid(banner.text());
  }
}
