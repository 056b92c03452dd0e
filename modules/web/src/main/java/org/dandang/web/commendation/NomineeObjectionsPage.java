package org.dandang.web.commendation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.dandang.commendation.api.AssessObjection;
import org.dandang.commendation.api.CommendationRecords;
import org.dandang.commendation.api.NominationDetail;
import org.dandang.commendation.api.NominationId;
import org.dandang.commendation.api.NominationRow;
import org.dandang.commendation.api.NominationState;
import org.dandang.commendation.api.NomineeObjections;
import org.dandang.commendation.api.RecordObjection;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.record.Objection;
import org.dandang.web.frame.ObjectionLine;
import org.dandang.web.frame.ObjectionsPage;

/** What came in about a nominee during the notice, and its joint assessment. */
@Named
@ViewScoped
public class NomineeObjectionsPage extends ObjectionsPage<NominationDetail> {
  private static final long serialVersionUID = 1L;

  @Inject CommendationRecords records;
  @Inject NomineeObjections desk;

  @Override
  protected NominationDetail read(long id) {
    return records.nomination(new NominationId(id));
  }

  @Override
  protected Role acting() {
    return Role.COMMENDATION_OFFICER;
  }

  @Override
  public List<ObjectionLine> getLines() {
    List<Objection> all = desk.about(new NominationId(getId()));
    return IntStream.range(0, all.size())
        .mapToObj(
            place -> new ObjectionLine(getId(), place, getFile().row().name(), all.get(place)))
        .toList();
  }

  @Override
  public List<Noticed> getNoticed() {
    NominationRow row = getFile().row();
    return row.state() == NominationState.ANNOUNCED
        ? List.of(new Noticed(row.id(), row.name()))
        : List.of();
  }

  public String enter() {
    desk.record(
        new RecordObjection(new NominationId(getId()), getForm().letter(), getFile().version()));
    return again();
  }

  public String assess() {
    desk.assess(
        new AssessObjection(
            new NominationId(getId()),
            getForm().openPlace(),
            getForm().joint(),
            getFile().version()));
    return again();
  }

  private String again() {
    return "nomineeObjections?faces-redirect=true&id=" + getId();
  }
}
