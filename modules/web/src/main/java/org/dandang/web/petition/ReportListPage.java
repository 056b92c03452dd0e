package org.dandang.web.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import org.dandang.paperwork.Workbooks;
import org.dandang.petition.api.ReportListDesk;
import org.dandang.petition.api.ReportListDesk.CellFault;
import org.dandang.petition.api.ReportListDesk.Taken;
import org.dandang.web.frame.Attachments;
import org.dandang.web.frame.Cells;

/**
 * A list of reports is looked at, and taken in once it is right. It is handed in for each anew:
 * nothing of it is kept in between.
 */
@Named
@ViewScoped
public class ReportListPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject ReportListDesk desk;
  @Inject ReportSheets sheets;
  @Inject Cells cells;

  private transient Part file;
  private transient List<CellFault> faults;
  private transient Taken taken;
  private transient int lines;

  /** With headings, an example and the allowed values. */
  public void template(String title, String values) {
    Attachments.send(title + ".xlsx", Workbooks.MEDIA_TYPE, sheets.template(title, values));
  }

  public void check() {
    var list = sheets.read(file);
    lines = list.lines().size();
    faults = desk.check(list);
  }

  /** Where anything is wrong, that is shown and nothing is taken in. */
  public void take() {
    check();
    if (faults.isEmpty()) taken = desk.take(sheets.read(file));
  }

  /** The cell as a spreadsheet names it. */
  public String cell(CellFault fault) {
    return sheets.letter(file, fault.column()) + fault.line();
  }

  public List<CellFault> getFaults() {
    return faults;
  }

  public boolean isRight() {
    return faults != null && faults.isEmpty() && taken == null;
  }

  public Taken getTaken() {
    return taken;
  }

  public int getLines() {
    return lines;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
