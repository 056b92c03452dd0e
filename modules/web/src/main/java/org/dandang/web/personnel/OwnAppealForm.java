package org.dandang.web.personnel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.personnel.api.appeal.AppealKind;
import org.dandang.personnel.api.appeal.AppealRow;
import org.dandang.personnel.api.appeal.OpenWay;
import org.dandang.personnel.api.appeal.OwnAppeals;
import org.dandang.personnel.api.appeal.OwnChange;

/** The cadre contests an adjustment, removal or demotion, and sees what came of it (P16). */
@Named
@RequestScoped
public class OwnAppealForm {
  private static final String AGAIN = "/personnel/own?faces-redirect=true";

  @Inject OwnAppeals own;

  private List<OwnChange> changes;
  private AppealKind kind;
  private String grounds;

  private List<OwnChange> changes() {
    if (changes == null) changes = own.changes();
    return changes;
  }

  /** What can be contested today. */
  public List<OwnChange> getContestable() {
    return changes().stream().filter(change -> !change.ways().isEmpty()).toList();
  }

  public List<AppealRow> getFiled() {
    return changes().stream().flatMap(change -> change.appeals().stream()).toList();
  }

  public List<AppealKind> kinds(OwnChange change) {
    return change.ways().stream().map(OpenWay::kind).toList();
  }

  public String file(OwnChange change) {
    own.file(new OwnAppeals.Ask(change.id(), kind, grounds));
    return AGAIN;
  }

  public AppealKind getKind() {
    return kind;
  }

  public void setKind(AppealKind typed) {
    kind = typed;
  }

  public String getGrounds() {
    return grounds;
  }

  public void setGrounds(String typed) {
    grounds = typed;
  }
}
