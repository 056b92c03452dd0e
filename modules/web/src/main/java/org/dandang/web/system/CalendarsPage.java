package org.dandang.web.system;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.dandang.kernel.rule.RuleMessages;
import org.dandang.office.api.CalendarDesk;
import org.dandang.office.api.CalendarRecords;
import org.dandang.office.api.CalendarRecords.Check;
import org.dandang.office.api.CalendarRecords.Fault;
import org.dandang.office.api.CalendarRecords.YearRow;
import org.dandang.office.api.UploadCalendar;
import org.dandang.web.frame.Language;

/** The years of the working-day calendar; a table is looked through before it is taken. */
@Named
@ViewScoped
public class CalendarsPage implements Serializable {
  /** A fault in words. */
  public record FaultLine(String row, String fault) {}

  @Inject CalendarRecords records;
  @Inject CalendarDesk desk;
  @Inject Language language;

  private final CalendarForm form = new CalendarForm();
  private transient Part file;
  private transient Check check;

  /** Reads the file and says what is wrong or what would change; nothing is taken yet. */
  public void check() {
    form.setTable(text());
    check = records.check(command(0));
    form.setSeen(check.seen());
  }

  public String upload() {
    desk.upload(command(form.getSeen()));
    return "/system/calendars?faces-redirect=true";
  }

  public Check getCheck() {
    if (check == null && form.isRead()) check = records.check(command(form.getSeen()));
    return check;
  }

  public List<FaultLine> getFaults() {
    return getCheck().faults().stream().map(this::line).toList();
  }

  public List<YearRow> getYears() {
    return records.years();
  }

  public List<CalendarLayer> getLayers() {
    return List.of(CalendarLayer.values());
  }

  public CalendarLayer layer(String region) {
    return region.isEmpty() ? CalendarLayer.NATIONAL : CalendarLayer.REGION;
  }

  public CalendarForm getForm() {
    return form;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part chosen) {
    file = chosen;
  }

  private UploadCalendar command(int seen) {
    return form.command(records.region(), seen);
  }

  private String text() {
    try {
      return file == null ? "" : CalendarForm.text(file.getInputStream().readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FaultLine line(Fault fault) {
    return new FaultLine(
        fault.row() == 0 ? "" : String.valueOf(fault.row()),
        RuleMessages.text(fault.code(), fault.arguments(), language.locale()));
  }
}
