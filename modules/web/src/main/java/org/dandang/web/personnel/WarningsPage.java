package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.personnel.api.warning.HandleWarning;
import org.dandang.personnel.api.warning.ReopenWarning;
import org.dandang.personnel.api.warning.WarningCount;
import org.dandang.personnel.api.warning.WarningDesk;
import org.dandang.personnel.api.warning.WarningKind;
import org.dandang.personnel.api.warning.WarningRecords;
import org.dandang.personnel.api.warning.WarningRow;
import org.dandang.personnel.api.warning.WarningState;
import org.dandang.web.frame.ListPage;

/** What has to be looked at before its day, kind by kind, and what was done about it. */
@Named
@ViewScoped
public class WarningsPage extends ListPage<WarningRow> {
  private static final long serialVersionUID = 1L;

  @Inject WarningRecords records;
  @Inject WarningDesk desk;
  @Inject WarningActs acts;

  private transient List<WarningCount> counts;
  private WarningRow chosen;
  private String note;

  @Override
  protected Listing<WarningRow> list(ListQuery query) {
    return records.list(query);
  }

  public List<WarningCount> getCounts() {
    if (counts == null) counts = records.counts(EnumSet.allOf(WarningKind.class));
    return counts;
  }

  /** The rule behind a kind in words. */
  public String basis(WarningCount count) {
    return acts.basis(count.rule());
  }

  public boolean isOfficer() {
    return acts.isOfficer();
  }

  public void choose(WarningRow row) {
    chosen = row;
    note = null;
  }

  public void handle() {
    desk.handle(new HandleWarning(chosen.kind(), chosen.subject(), chosen.mark(), note));
    changed();
  }

  public void reopen(WarningRow row) {
    desk.reopen(new ReopenWarning(row.kind(), row.subject(), row.mark()));
    changed();
  }

  private void changed() {
    chosen = null;
    counts = null;
  }

  public WarningRow getChosen() {
    return chosen;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public List<WarningKind> getKinds() {
    return List.of(WarningKind.values());
  }

  public List<WarningState> getStates() {
    return List.of(WarningState.values());
  }
}
