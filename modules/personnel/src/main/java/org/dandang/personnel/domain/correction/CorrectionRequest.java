package org.dandang.personnel.domain.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.personnel.api.correction.AskCorrection;
import org.dandang.personnel.api.correction.CorrectionDetail;
import org.dandang.personnel.api.correction.CorrectionRequestId;
import org.dandang.personnel.api.correction.CorrectionState;
import org.dandang.personnel.api.correction.FilePart;
import org.dandang.personnel.api.correction.WholeRequest;

/**
 * A cadre says that the own file is wrong somewhere, what it should say and which papers show it.
 * An officer who is somebody else accepts or refuses it, once and with reasons; until then the
 * cadre may take it back.
 */
@Entity
@Table(name = "personnel_correction_request")
@AggregateRoot
public class CorrectionRequest {
  @Id private Long id;
  @Version private long version;

  @Column(name = "person_id")
  private PersonId person;

  @Column(name = "person_name")
  private String name;

  @Column(name = "unit_id")
  private UnitId unit;

  @Enumerated(EnumType.STRING)
  private FilePart part;

  private String stands;
  private String wanted;
  private String proof;

  @Column(name = "asked_on")
  private LocalDate askedOn;

  @Enumerated(EnumType.STRING)
  private CorrectionState state;

  private String answer;

  @Column(name = "answered_by")
  private String answeredBy;

  @Column(name = "answered_on")
  private LocalDate answeredOn;

  protected CorrectionRequest() {}

  public CorrectionRequest(
      CorrectionRequestId id, Asking asking, AskCorrection command, LocalDate today) {
    this.id = id.value();
    this.person = asking.person();
    this.name = asking.name();
    this.unit = asking.unit();
    this.part = command.part();
    this.stands = command.stands();
    this.wanted = command.wanted();
    this.proof = command.proof();
    this.askedOn = today;
    this.state = CorrectionState.ASKED;
  }

  /** Who asks, with name and unit of the day. */
  public record Asking(PersonId person, String name, UnitId unit) {}

  /** Who answers: the account, the person behind it, and on which day. */
  public record Answering(String account, Optional<PersonId> person, LocalDate on) {}

  public CorrectionRequestId id() {
    return new CorrectionRequestId(id);
  }

  public long version() {
    return version;
  }

  public PersonId person() {
    return person;
  }

  public UnitId unit() {
    return unit;
  }

  public FilePart part() {
    return part;
  }

  public CorrectionState state() {
    return state;
  }

  public void withdraw(PersonId by) {
    if (!by.equals(person)) throw new OthersRequest();
    refuseAnswered();
    state = CorrectionState.WITHDRAWN;
  }

  public void accept(String reason, Answering by) {
    answer(CorrectionState.ACCEPTED, reason, by);
  }

  public void refuse(String reason, Answering by) {
    answer(CorrectionState.REFUSED, reason, by);
  }

  /** Answered on paper, as it says there. */
  public void answeredAs(WholeRequest.Answer given) {
    if (given.on().isBefore(askedOn)) throw new RequestAnswered();
    answer(
        given.accepted() ? CorrectionState.ACCEPTED : CorrectionState.REFUSED,
        given.reason(),
        new Answering(given.by(), Optional.empty(), given.on()));
  }

  public CorrectionDetail detail() {
    return new CorrectionDetail(
        id(),
        version,
        person,
        name,
        part,
        stands,
        wanted,
        proof,
        askedOn,
        state,
        Optional.ofNullable(answer),
        Optional.ofNullable(answeredBy),
        Optional.ofNullable(answeredOn));
  }

  private void answer(CorrectionState given, String reason, Answering by) {
    if (by.person().filter(person::equals).isPresent()) throw new OwnRequest();
    refuseAnswered();
    state = given;
    answer = reason;
    answeredBy = by.account();
    answeredOn = by.on();
  }

  private void refuseAnswered() {
    if (state != CorrectionState.ASKED) throw new RequestAnswered();
  }
}
