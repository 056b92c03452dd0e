package org.dandang.web.personnel;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.personnel.api.search.CadreSearch;
import org.dandang.personnel.api.search.Conditions;
import org.dandang.personnel.api.search.EligibleRow;
import org.dandang.web.frame.ListPage;

/** Cadres found by conditions as of a day (按条件找人). */
@Named
@ViewScoped
public class EligiblePage extends ListPage<EligibleRow> {
  @Inject CadreSearch search;
  @Inject SavedConditionsPage saved;

  private final ConditionForm asked = new ConditionForm();
  private Conditions conditions = Conditions.NONE;
  private boolean begun;

  @Override
  protected Listing<EligibleRow> list(ListQuery query) {
    return search.list(conditions, query);
  }

  /** A link may name the set with which to begin. */
  public void begin() {
    if (begun) return;
    begun = true;
    String set =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .getOrDefault("set", "");
    if (!set.matches("\\d{1,18}")) return;
    saved.setChosen(Long.valueOf(set));
    saved.take(asked);
    conditions = asked.conditions();
  }

  public String search() {
    conditions = asked.conditions();
    return null;
  }

  public ConditionForm getAsked() {
    return asked;
  }
}
