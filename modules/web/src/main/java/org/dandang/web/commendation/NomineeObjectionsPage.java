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
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.record.Objection;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.web.frame.FilePage;
import org.dandang.web.frame.ObjectionForm;
import org.dandang.web.frame.ObjectionLine;

/** What came in about a nominee during the notice, and its joint assessment. */
@Named
@ViewScoped
public class NomineeObjectionsPage extends FilePage<NominationDetail> {
  private static final long serialVersionUID = 1L;

  /** Whom an objection may be about: the nominee of the page. */
  public record Noticed(long number, String name) {}

  @Inject CommendationRecords records;
  @Inject NomineeObjections desk;
  @Inject Actor actor;
  @Inject BusinessDay businessDay;

  private ObjectionForm form;

  @Override
  protected NominationDetail read(long id) {
    return records.nomination(new NominationId(id));
  }

  public List<ObjectionLine> getLines() {
    List<Objection> all = desk.about(new NominationId(getId()));
    return IntStream.range(0, all.size())
        .mapToObj(
            place -> new ObjectionLine(getId(), place, getFile().row().name(), all.get(place)))
        .toList();
  }

  public List<ObjectionLine> getOpen() {
    return getLines().stream().filter(line -> line.objection().isOpen()).toList();
  }

  public List<Noticed> getNoticed() {
    NominationRow row = getFile().row();
    return row.state() == NominationState.ANNOUNCED
        ? List.of(new Noticed(row.id(), row.name()))
        : List.of();
  }

  public boolean isActing() {
    return actor.is(Role.COMMENDATION_OFFICER);
  }

  public List<Objection.Outcome> getOutcomes() {
    return List.of(Objection.Outcome.values());
  }

  public ObjectionForm getForm() {
    if (form == null) form = new ObjectionForm(businessDay.today());
    return form;
  }

  public String enter() {
    desk.record(new RecordObjection(new NominationId(getId()), form.letter(), getFile().version()));
    return again();
  }

  public String assess() {
    desk.assess(
        new AssessObjection(
            new NominationId(getId()), form.openPlace(), form.joint(), getFile().version()));
    return again();
  }

  private String again() {
    return "nomineeObjections?faces-redirect=true&id=" + getId();
  }
}
