package org.dandang.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dandang.kernel.desk.Banner;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.paperwork.Column;
import org.dandang.paperwork.Workbooks;
import org.primefaces.component.api.UIColumn;
import org.primefaces.component.datatable.DataTable;

/**
 * Sends a list as a spreadsheet: the columns as they are shown, all rows that the filters leave.
 */
@RequestScoped
class Exports {
  @Inject Workbooks workbooks;
  @Inject Banner banner;
  @Inject BusinessDay businessDay;
  @Inject ExportRegister register;
  @Inject Language language;

  void send(String path, Stream<?> rows) {
    FacesContext faces = FacesContext.getCurrentInstance();
    register.announce(path);
    String title = Bundles.text(Place.current(faces), "title", language.locale());
    ExternalContext external = faces.getExternalContext();
    external.responseReset();
    external.setResponseContentType(Workbooks.MEDIA_TYPE);
    external.setResponseHeader("Content-Disposition", disposition(title));
    try {
      workbooks.write(
          external.getResponseOutputStream(),
          title,
          banner.text(),
          columns(faces),
          rows.map(Record.class::cast));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }

  private String disposition(String title) {
    String name = title + "-" + businessDay.today() + ".xlsx";
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"list.xlsx\"; filename*=UTF-8''" + encoded;
  }

  private List<Column<Record>> columns(FacesContext faces) {
    DataTable table = (DataTable) faces.getViewRoot().findComponent(Columns.TABLE);
    return table.getColumns().stream().filter(UIColumn::isRendered).map(this::column).toList();
  }

  private Column<Record> column(UIColumn shown) {
    String component = shown.getField();
    Locale locale = language.locale();
    return Column.of(
        shown.getHeaderText(),
        row -> RecordELResolver.read(row, component).map(value -> cell(value, locale)));
  }

  /** Days and numbers stay what they are; all else is the word that the page shows. */
  private static Object cell(Object value, Locale locale) {
    return value instanceof LocalDate || value instanceof Number
        ? value
        : Cells.text(value, locale);
  }
}
