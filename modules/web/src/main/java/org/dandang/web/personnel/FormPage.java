package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.paper.AppointmentSheet;
import org.dandang.personnel.api.form.FormDetail;
import org.dandang.personnel.api.form.FormField;
import org.dandang.personnel.api.form.FormRecords;
import org.dandang.personnel.api.form.FormSheet;
import org.dandang.personnel.api.form.FormVersion;
import org.dandang.personnel.api.form.ResumeRow;
import org.dandang.web.frame.Attachments;
import org.dandang.web.frame.FilePage;
import org.dandang.web.overview.Download;

/** A cadre's appointment form as it stands on paper, to be printed or taken home as a file. */
@Named
@ViewScoped
public class FormPage extends FilePage<FormDetail> {
  @Inject FormRecords records;
  @Inject FormPrinting printing;
  @Inject Actor actor;

  private transient AppointmentSheet sheet;

  @Override
  protected FormDetail read(long id) {
    return records.get(new PersonId(id));
  }

  public AppointmentSheet getSheet() {
    if (sheet == null) sheet = printing.sheet(getFile());
    return sheet;
  }

  public String getPhoto() {
    return FormPictures.drawn(getFile().content().photo());
  }

  public String getName() {
    return getFile().content().text(FormField.NAME);
  }

  /** Rows of the resume that could not be read as periods. */
  public long getUnparsed() {
    return getFile().resume().stream().filter(row -> row.kind() == ResumeRow.Kind.UNPARSED).count();
  }

  public FormField field(String name) {
    return FormField.valueOf(name);
  }

  public boolean isOf2025Form() {
    return getSheet().ageLimit().isPresent();
  }

  public AppointmentSheet.AgeLimit getAgeLimit() {
    return getSheet().ageLimit().orElse(new AppointmentSheet.AgeLimit("", ""));
  }

  public String period(ResumeRow row) {
    return FormSheet.period(row);
  }

  public boolean isFillable() {
    return actor.is(Role.PERSONNEL_OFFICER);
  }

  public void pdf() {
    send(".pdf", Download.PDF, printing.pdf(List.of(getFile())));
  }

  public void word() {
    send(".docx", Download.WORD, printing.word(getFile()));
  }

  public void longUsed() {
    exchange(FormVersion.LONG_USED);
  }

  public void of2025() {
    exchange(FormVersion.OF_2025);
  }

  private void exchange(FormVersion version) {
    send(".lrmx", "application/xml", records.file(getFile().person(), version));
  }

  private void send(String ending, String type, byte[] content) {
    Attachments.send("干部任免审批表 " + getName() + ending, type, content);
  }
}
