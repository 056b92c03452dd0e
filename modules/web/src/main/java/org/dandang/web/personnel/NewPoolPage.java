package org.dandang.web.personnel;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.pool.OpenPool;
import org.dandang.personnel.api.pool.PoolDesk;
import org.dandang.personnel.api.pool.PoolId;
import org.dandang.personnel.api.pool.PoolKind;
import org.dandang.personnel.api.search.CadreSearch;

/** A pool is opened, by hand or by conditions that are counted before. */
@Named
@ViewScoped
public class NewPoolPage implements Serializable {
  @Inject PoolDesk desk;
  @Inject CadreSearch search;
  @Inject BusinessDay business;

  private final ConditionForm rule = new ConditionForm();
  private String name;
  private PoolKind kind = PoolKind.CLASSIFIED;
  private Industry field;
  private String studied;
  private Long keeper;
  private boolean byRule;
  private LocalDate on;
  private Long counted;

  @PostConstruct
  void today() {
    on = business.today();
  }

  /** How many the conditions leave, before the pool is opened. */
  public String count() {
    counted = null;
    counted = search.count(rule.conditions(), on);
    return null;
  }

  public String open() {
    PoolId opened =
        desk.open(
            new OpenPool(
                name,
                kind,
                Optional.ofNullable(field),
                Optional.ofNullable(studied).map(String::strip).filter(text -> !text.isEmpty()),
                byRule ? Optional.of(rule.conditions()) : Optional.empty(),
                new UnitId(keeper),
                on));
    return "pool?faces-redirect=true&id=" + opened.value();
  }

  public ConditionForm getRule() {
    return rule;
  }

  public Long getCounted() {
    return counted;
  }

  public List<PoolKind> getKinds() {
    return List.of(PoolKind.values());
  }

  public List<Industry> getFields() {
    return List.of(Industry.values());
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public PoolKind getKind() {
    return kind;
  }

  public void setKind(PoolKind kind) {
    this.kind = kind;
  }

  public Industry getField() {
    return field;
  }

  public void setField(Industry field) {
    this.field = field;
  }

  public String getStudied() {
    return studied;
  }

  public void setStudied(String studied) {
    this.studied = studied;
  }

  public Long getKeeper() {
    return keeper;
  }

  public void setKeeper(Long keeper) {
    this.keeper = keeper;
  }

  public boolean isByRule() {
    return byRule;
  }

  public void setByRule(boolean byRule) {
    this.byRule = byRule;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }
}
