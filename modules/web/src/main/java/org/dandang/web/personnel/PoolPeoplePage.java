package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.pool.AnswerNominations;
import org.dandang.personnel.api.pool.LeavePool;
import org.dandang.personnel.api.pool.NominationState;
import org.dandang.personnel.api.pool.Outcome;
import org.dandang.personnel.api.pool.PoolDesk;
import org.dandang.personnel.api.pool.PoolDetail;
import org.dandang.personnel.api.pool.PoolId;
import org.dandang.personnel.api.pool.PoolMemberRow;
import org.dandang.personnel.api.pool.PoolMembers;
import org.dandang.personnel.api.pool.PoolRecords;
import org.dandang.personnel.api.pool.TakeIntoPool;
import org.dandang.web.frame.FilePage;
import org.dandang.web.frame.People;

/** Who comes into a pool by hand, is nominated, confirmed, used or removed. */
@Named
@ViewScoped
public class PoolPeoplePage extends FilePage<PoolDetail> {
  private static final int SHOWN = 50;

  @Inject PoolRecords records;
  @Inject PoolMembers members;
  @Inject PoolDesk desk;
  @Inject BusinessDay business;

  private People.Known person;
  private String reason;
  private LocalDate on;
  private String answer;
  private LocalDate answeredOn;
  private Outcome outcome;
  private String outReason;
  private LocalDate outOn;
  private String inPool;

  @Override
  protected PoolDetail read(long id) {
    return records.get(new PoolId(id));
  }

  /** Puts the person in, or nominates, as the kind of the pool wants it. */
  public String bring() {
    TakeIntoPool command = new TakeIntoPool(getFile().id(), List.of(person.person()), reason, on);
    if (getFile().kind().nominates()) desk.nominate(command);
    else desk.take(command);
    return again();
  }

  public String confirm(PersonId nominated) {
    return answer(nominated, true);
  }

  public String decline(PersonId nominated) {
    return answer(nominated, false);
  }

  public String leave(PersonId member) {
    desk.leave(new LeavePool(getFile().id(), List.of(member), outcome, outReason, outOn));
    return again();
  }

  private String answer(PersonId nominated, boolean confirmed) {
    desk.answer(
        new AnswerNominations(getFile().id(), List.of(nominated), confirmed, answer, answeredOn));
    return again();
  }

  private String again() {
    changed();
    return "poolPeople?faces-redirect=true&id=" + getId();
  }

  public List<PoolDetail.Nomination> getWaiting() {
    return getFile().nominations().stream()
        .filter(one -> one.state() == NominationState.NOMINATED)
        .toList();
  }

  /** Those inside whose name was asked for, a page of them. */
  public List<PoolMemberRow> getIn() {
    Map<String, String> asked =
        Map.of(
            "pool",
            String.valueOf(getId()),
            "inside",
            "true",
            "name",
            Objects.requireNonNullElse(inPool, ""));
    return members.list(new ListQuery(asked, List.of(), 0, SHOWN)).rows();
  }

  public String getInPool() {
    return inPool;
  }

  public void setInPool(String inPool) {
    this.inPool = inPool;
  }

  public List<Outcome> getOutcomes() {
    return List.of(Outcome.USED, Outcome.REMOVED);
  }

  public People.Known getPerson() {
    return person;
  }

  public void setPerson(People.Known person) {
    this.person = person;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getAnswer() {
    return answer;
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }

  public LocalDate getAnsweredOn() {
    return answeredOn;
  }

  public void setAnsweredOn(LocalDate answeredOn) {
    this.answeredOn = answeredOn;
  }

  public Outcome getOutcome() {
    return outcome;
  }

  public void setOutcome(Outcome outcome) {
    this.outcome = outcome;
  }

  public String getOutReason() {
    return outReason;
  }

  public void setOutReason(String outReason) {
    this.outReason = outReason;
  }

  public LocalDate getOutOn() {
    return outOn;
  }

  public void setOutOn(LocalDate outOn) {
    this.outOn = outOn;
  }
}
