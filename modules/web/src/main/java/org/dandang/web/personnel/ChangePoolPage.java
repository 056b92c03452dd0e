package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.pool.ChangePool;
import org.dandang.personnel.api.pool.ClosePool;
import org.dandang.personnel.api.pool.PoolDesk;
import org.dandang.personnel.api.pool.PoolDetail;
import org.dandang.personnel.api.pool.PoolId;
import org.dandang.personnel.api.pool.PoolRecords;
import org.dandang.personnel.api.search.CadreSearch;
import org.dandang.personnel.api.search.Conditions;
import org.dandang.web.frame.FilePage;

/** A pool has another name or rule, or is kept no longer. */
@Named
@ViewScoped
public class ChangePoolPage extends FilePage<PoolDetail> {
  @Inject PoolRecords records;
  @Inject PoolDesk desk;
  @Inject CadreSearch search;
  @Inject BusinessDay business;

  private ConditionForm rule;
  private long version;
  private String name;
  private final AmendmentForm why = new AmendmentForm();
  private final AmendmentForm ending = new AmendmentForm();
  private Long counted;

  @Override
  public void load() {
    super.load();
    if (rule == null) {
      rule = ConditionForm.of(getFile().rule().orElse(Conditions.NONE));
      name = getFile().name();
      version = getFile().version();
    }
  }

  @Override
  protected PoolDetail read(long id) {
    return records.get(new PoolId(id));
  }

  public String count() {
    counted = null;
    counted = search.count(rule.conditions(), business.today());
    return null;
  }

  public String save() {
    desk.change(
        new ChangePool(
            getFile().id(),
            name,
            getFile().byRule() ? Optional.of(rule.conditions()) : Optional.empty(),
            why.amendment(),
            version));
    return back();
  }

  public String shut() {
    desk.close(new ClosePool(getFile().id(), ending.amendment(), version));
    return back();
  }

  private String back() {
    changed();
    return "pool?faces-redirect=true&id=" + getId();
  }

  public ConditionForm getRule() {
    return rule;
  }

  public Long getCounted() {
    return counted;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public AmendmentForm getWhy() {
    return why;
  }

  public AmendmentForm getEnding() {
    return ending;
  }
}
