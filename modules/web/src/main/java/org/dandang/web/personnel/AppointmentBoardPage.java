package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.appointment.AppointmentRecords;
import org.dandang.personnel.api.appointment.BarNow;
import org.dandang.personnel.api.appointment.BoardCard;
import org.dandang.personnel.api.appointment.ChangeState;
import org.dandang.personnel.api.appointment.ProcedureStep;

/** Open procedures by how far they are; a card opens the form of its next step. */
@Named
@ViewScoped
public class AppointmentBoardPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final List<ChangeState> COLUMNS =
      List.of(
          ChangeState.MOTION,
          ChangeState.RECOMMENDED,
          ChangeState.CANDIDATE,
          ChangeState.EXAMINED,
          ChangeState.CHECKED,
          ChangeState.DISCUSSED,
          ChangeState.NOTICE,
          ChangeState.ISSUED,
          ChangeState.NOMINATED,
          ChangeState.PROBATION,
          ChangeState.DEFERRED);

  /** One state with its cards. */
  public record Column(ChangeState state, List<BoardCard> cards) {}

  @Inject AppointmentRecords records;
  @Inject Actor actor;
  @Inject BusinessDay businessDay;

  private transient List<BoardCard> cards;
  private transient Map<PersonId, List<BarNow>> bars;

  public List<Column> getColumns() {
    if (cards == null) cards = records.board();
    Map<ChangeState, List<BoardCard>> byState =
        cards.stream().collect(Collectors.groupingBy(BoardCard::state));
    return COLUMNS.stream()
        .filter(
            state -> state.ordinal() < ChangeState.ISSUED.ordinal() || byState.containsKey(state))
        .map(state -> new Column(state, byState.getOrDefault(state, List.of())))
        .toList();
  }

  /** Effect periods of today; only whoever handles the procedure is told. */
  public List<BarNow> bars(PersonId person) {
    boolean told = actor.is(Role.PERSONNEL_OFFICER) || actor.is(Role.ORGANISATION_REVIEWER);
    if (bars == null)
      bars =
          told
              ? records.barred().stream().collect(Collectors.groupingBy(BarNow::person))
              : Map.of();
    return bars.getOrDefault(person, List.of());
  }

  public boolean isActing() {
    return actor.is(Role.PERSONNEL_OFFICER);
  }

  public long days(LocalDate since) {
    return ChronoUnit.DAYS.between(since, businessDay.today());
  }

  /** Page of the form that takes the step. */
  public String form(BoardCard card) {
    return StepPage.form(card.next().orElse(ProcedureStep.MOTION));
  }
}
