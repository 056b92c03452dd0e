package org.dandang.web.system;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.dandang.kernel.rule.NotFound;
import org.dandang.office.api.CalendarRecords;
import org.dandang.office.api.CalendarRecords.Day;
import org.dandang.office.api.CalendarRecords.VersionRow;

/** One uploaded year: its days and every table that was uploaded for it. */
@Named
@RequestScoped
public class CalendarPage {
  @Inject CalendarRecords records;

  private int year;
  private String region;

  @PostConstruct
  void asked() {
    Map<String, String> asked =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    String typed = asked.getOrDefault("year", "");
    region = asked.getOrDefault("region", "");
    if (!typed.matches("\\d{4}") || !region.matches("|\\d{6}")) throw new NotFound(typed);
    year = Integer.parseInt(typed);
  }

  public int getYear() {
    return year;
  }

  public CalendarLayer getLayer() {
    return region.isEmpty() ? CalendarLayer.NATIONAL : CalendarLayer.REGION;
  }

  public List<Day> getDays() {
    return records.uploaded(year, region);
  }

  public List<VersionRow> getVersions() {
    return records.versions(year, region);
  }
}
