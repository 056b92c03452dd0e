package org.dandang.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dandang.kernel.desk.Banner;
import org.dandang.kernel.desk.Jobs;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.paperwork.Workbooks;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.primefaces.component.datatable.DataTable;

/**
 * Gives a list as a spreadsheet: the columns as they are shown, all rows that the filters leave. It
 * is counted to the length that goes at once; a longer one is made by a job and fetched from its
 * owner's desk.
 */
@RequestScoped
class Exports {
  @Inject
  @ConfigProperty(name = "dandang.export.rows-at-once", defaultValue = "2000")
  int atOnce;

  @Inject Workbooks workbooks;
  @Inject Banner banner;
  @Inject BusinessDay businessDay;
  @Inject ExportRegister register;
  @Inject Language language;
  @Inject Tongue tongue;
  @Inject Jobs jobs;

  <R> void send(String path, ListQuery asked, ListPage<R> list) {
    FacesContext faces = FacesContext.getCurrentInstance();
    register.announce(URI.create(path));
    DataTable table = (DataTable) faces.getViewRoot().findComponent(Columns.TABLE);
    Place place = Place.current(faces);
    Spreadsheet sheet = Spreadsheet.of(workbooks, table, place, banner.text(), language.locale());
    String name = sheet.title() + "-" + businessDay.today() + ".xlsx";
    if (list.list(asked.page(0, 1).countedTo(atOnce)).capped())
      later(faces, new LongExport<>(sheet, name, asked, list));
    else now(faces, sheet, name, list.all(asked).rows(Supplier::get));
  }

  private void now(FacesContext faces, Spreadsheet sheet, String name, Stream<?> rows) {
    ExternalContext external = Attachments.begin(faces, name, Workbooks.MEDIA_TYPE);
    try {
      sheet.write(external.getResponseOutputStream(), rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }

  /** Words and columns go along; session and request stay behind. */
  private void later(FacesContext faces, LongExport<?> work) {
    Locale locale = language.locale();
    Tongue along = tongue;
    jobs.start(work.name(), progress -> along.in(locale, () -> work.run(progress)));
    faces.addMessage(
        null, new FacesMessage(Bundles.text(Place.current(faces), "export.later", locale)));
  }
}
