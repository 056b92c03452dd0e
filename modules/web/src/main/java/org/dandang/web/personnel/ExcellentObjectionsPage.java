package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.assessment.AssessExcellentObjection;
import org.dandang.personnel.api.assessment.AssessmentDetail;
import org.dandang.personnel.api.assessment.AssessmentId;
import org.dandang.personnel.api.assessment.AssessmentRecords;
import org.dandang.personnel.api.assessment.AssessmentState;
import org.dandang.personnel.api.assessment.ClosingDesk;
import org.dandang.personnel.api.assessment.Grade;
import org.dandang.personnel.api.assessment.ObjectToExcellent;
import org.dandang.web.frame.ObjectionLine;
import org.dandang.web.frame.ObjectionsPage;

/** What came in while the excellent were shown, and its joint assessment. */
@Named
@ViewScoped
public class ExcellentObjectionsPage extends ObjectionsPage<AssessmentDetail> {
  private static final long serialVersionUID = 1L;

  @Inject AssessmentRecords records;
  @Inject ClosingDesk desk;

  @Override
  protected AssessmentDetail read(long id) {
    return records.get(new AssessmentId(id));
  }

  @Override
  protected Role acting() {
    return Role.PERSONNEL_OFFICER;
  }

  @Override
  public List<ObjectionLine> getLines() {
    return records.objections(new AssessmentId(getId())).stream()
        .map(
            row ->
                new ObjectionLine(row.person().value(), row.place(), row.name(), row.objection()))
        .toList();
  }

  @Override
  public List<Noticed> getNoticed() {
    if (getFile().state() != AssessmentState.NOTICE) return List.of();
    return getFile().grades().stream()
        .filter(line -> line.grade() == Grade.EXCELLENT)
        .map(line -> new Noticed(line.person().value(), line.name()))
        .toList();
  }

  public String enter() {
    desk.object(
        new ObjectToExcellent(
            new AssessmentId(getId()),
            new PersonId(getForm().getAbout()),
            getForm().letter(),
            getFile().version()));
    return again();
  }

  public String assess() {
    desk.assess(
        new AssessExcellentObjection(
            new AssessmentId(getId()),
            new PersonId(getForm().openAbout()),
            getForm().openPlace(),
            getForm().joint(),
            getFile().version()));
    return again();
  }

  private String again() {
    return "excellentObjections?faces-redirect=true&id=" + getId();
  }
}
