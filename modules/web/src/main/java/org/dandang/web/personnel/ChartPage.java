package org.dandang.web.personnel;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.UnitKind;
import org.dandang.personnel.api.unit.ChartUnit;
import org.dandang.personnel.api.unit.OrganisationChart;
import org.dandang.personnel.api.unit.UnitRecords;

/** The units with their leading groups as a picture, one unit and those right below at a time. */
@Named
@ViewScoped
public class ChartPage implements Serializable {
  private LocalDate day;

  @Inject OrganisationChart chart;
  @Inject UnitRecords units;
  @Inject BusinessDay business;

  private long id;
  private transient ChartUnit unit;

  @PostConstruct
  void open() {
    Map<String, String> asked =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    day = day(asked.getOrDefault("asOf", ""));
    String typed = asked.getOrDefault("id", "");
    id = typed.matches("[1-9]\\d{0,17}") ? Long.parseLong(typed) : top();
  }

  /** The first unit of those that the user sees. */
  private long top() {
    return units.list(ListQuery.first(1)).rows().stream()
        .findFirst()
        .map(first -> first.id().value())
        .orElseThrow(() -> new NotFound("unit"));
  }

  private LocalDate day(String typed) {
    try {
      return typed.isBlank() ? business.today() : LocalDate.parse(typed.strip());
    } catch (DateTimeException e) {
      return business.today();
    }
  }

  public ChartUnit getUnit() {
    if (unit == null) unit = chart.of(new UnitId(id), day);
    return unit;
  }

  /** The units below by their kind, in the order of the kinds. */
  public List<Entry<UnitKind, List<ChartUnit.Below>>> getBelow() {
    Map<UnitKind, List<ChartUnit.Below>> kinds = new TreeMap<>();
    for (ChartUnit.Below below : getUnit().below())
      kinds.computeIfAbsent(below.kind(), kind -> new java.util.ArrayList<>()).add(below);
    return List.copyOf(kinds.entrySet());
  }

  public String show() {
    return "chart?faces-redirect=true&id=" + id + "&asOf=" + day;
  }

  public boolean isPast() {
    return !day.equals(business.today());
  }

  public long getId() {
    return id;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }
}
