package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.personnel.api.pool.PoolComparison;
import org.dandang.personnel.api.pool.PoolDesk;
import org.dandang.personnel.api.pool.PoolDetail;
import org.dandang.personnel.api.pool.PoolId;
import org.dandang.personnel.api.pool.PoolRecords;
import org.dandang.personnel.api.search.Conditions;
import org.dandang.personnel.api.structure.Structures;
import org.dandang.web.frame.BarChart;
import org.dandang.web.frame.FilePage;

/** One pool with whoever is or was in it, and its size over the years. */
@Named
@ViewScoped
public class PoolPage extends FilePage<PoolDetail> {
  /** How many were in it at the end of a year. */
  public record YearEnd(String year, int members) {}

  @Inject PoolRecords records;
  @Inject PoolDesk desk;
  @Inject Structures structures;
  @Inject StructureCharts charts;
  @Inject PersonalFile personal;
  @Inject UnitChoices choices;

  private LocalDate from;
  private LocalDate to;
  private transient PoolComparison comparison;
  private transient List<BarChart> structure;

  @Override
  public void load() {
    super.load();
    if (to == null) {
      to = personal.today();
      LocalDate yearBefore = to.minusYears(1);
      from = yearBefore.isBefore(getFile().begin()) ? getFile().begin() : yearBefore;
    }
  }

  @Override
  protected PoolDetail read(long id) {
    return records.get(new PoolId(id));
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return records.history(new PoolId(id));
  }

  public List<YearEnd> getYearEnds() {
    return getFile().membersAtYearEnd().entrySet().stream()
        .map(year -> new YearEnd(year.getKey().toString(), year.getValue()))
        .toList();
  }

  /** How it is made up today. */
  public List<BarChart> getStructure() {
    if (structure == null)
      structure = charts.of(structures.ofPool(getFile().id(), personal.today()));
    return structure;
  }

  /** Whether it still is kept and the user may change it. */
  public boolean isOpen() {
    boolean ended = getFile().end() != null && getFile().end().isBefore(personal.today());
    return !ended && personal.opens("/personnel/newPool.xhtml");
  }

  /** The rule is looked at as of today. */
  public String refresh() {
    desk.refresh(getFile().id(), personal.today());
    changed();
    return "pool?faces-redirect=true&id=" + getId();
  }

  public String compare() {
    comparison = records.compare(getFile().id(), from, to);
    return null;
  }

  public PoolComparison getComparison() {
    return comparison;
  }

  /** How it was made up on the first of the two days, and on the second. */
  public List<BarChart> getCompared() {
    return comparison == null
        ? List.of()
        : charts.compared(
            structures.ofPool(getFile().id(), from), structures.ofPool(getFile().id(), to));
  }

  /** The unit that the rule names, as called today; empty where it names none. */
  public String getRuleUnit() {
    return getFile()
        .rule()
        .map(Conditions::unit)
        .map(unit -> choices.label(unit.value()))
        .orElse("");
  }

  /** The rule in words. */
  public ConditionForm getRule() {
    return ConditionForm.of(getFile().rule().orElse(Conditions.NONE));
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }
}
