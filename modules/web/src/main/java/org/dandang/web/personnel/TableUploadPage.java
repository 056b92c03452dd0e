package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import org.dandang.paperwork.Workbooks;
import org.dandang.personnel.api.intake.IntakeKind;
import org.dandang.personnel.api.intake.IntakeRecords;
import org.dandang.personnel.api.intake.ReceiveTable;
import org.dandang.web.frame.Attachments;
import org.dandang.web.frame.Cells;

/** The first step of an import: a template to fill in, and the filled one to be checked. */
@Named
@ViewScoped
public class TableUploadPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject IntakeRecords records;
  @Inject IntakeJobs jobs;
  @Inject TableSheets sheets;
  @Inject Cells cells;

  private IntakeKind kind = IntakeKind.CADRES;
  private transient Part file;

  /** With headings, an example and the allowed values. */
  public void template(IntakeKind of, String values) {
    String title = cells.word(of);
    byte[] workbook = sheets.template(title, values, records.columns(of));
    Attachments.send(title + ".xlsx", Workbooks.MEDIA_TYPE, workbook);
  }

  public String check() {
    return "tableCheck?faces-redirect=true&id="
        + jobs.receive(new ReceiveTable(kind, sheets.read(file)));
  }

  public List<IntakeKind> getKinds() {
    return List.of(IntakeKind.values());
  }

  public IntakeKind getKind() {
    return kind;
  }

  public void setKind(IntakeKind kind) {
    this.kind = kind;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
