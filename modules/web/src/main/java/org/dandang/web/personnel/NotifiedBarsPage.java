package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.personnel.api.appointment.BarRegister;
import org.dandang.personnel.api.appointment.NotifiedBarRecords;
import org.dandang.personnel.api.appointment.NotifiedBarRow;
import org.dandang.personnel.api.appointment.NotifiedMeasure;
import org.dandang.web.frame.ListPage;

/** Effect periods of which the discipline commission notified on paper: entered, seen, voided. */
@Named
@ViewScoped
public class NotifiedBarsPage extends ListPage<NotifiedBarRow> {
  private static final long serialVersionUID = 1L;

  @Inject NotifiedBarRecords records;
  @Inject BarRegister register;

  private NotifiedBarForm form = new NotifiedBarForm();
  private AmendmentForm amendment = new AmendmentForm();
  private NotifiedBarRow chosen;

  @Override
  protected Listing<NotifiedBarRow> list(ListQuery query) {
    return records.list(query);
  }

  /** Sanctions stay in the house. */
  @Override
  public boolean isExportable() {
    return false;
  }

  public void enter() {
    register.enter(form.notified());
    form = new NotifiedBarForm();
  }

  public void choose(NotifiedBarRow row) {
    chosen = row;
    amendment = new AmendmentForm();
  }

  public void voidBar() {
    register.voidBar(chosen.id(), amendment.amendment());
    chosen = null;
  }

  /** Null for what was entered before measures were. */
  public NotifiedMeasure measure(NotifiedBarRow row) {
    return Arrays.stream(NotifiedMeasure.values())
        .filter(
            one ->
                row.measure().map(one.name()::equals).orElse(false)
                    || !one.ends() && one.rule().equals(row.rule()))
        .findFirst()
        .orElse(null);
  }

  public List<NotifiedMeasure> getMeasures() {
    return List.of(NotifiedMeasure.values());
  }

  public NotifiedBarForm getForm() {
    return form;
  }

  public AmendmentForm getAmendment() {
    return amendment;
  }

  public NotifiedBarRow getChosen() {
    return chosen;
  }
}
