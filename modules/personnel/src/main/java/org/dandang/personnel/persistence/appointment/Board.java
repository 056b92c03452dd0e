package org.dandang.personnel.persistence.appointment;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.BoardCard;
import org.dandang.personnel.api.appointment.ChangeId;
import org.dandang.personnel.api.appointment.ChangeKind;
import org.dandang.personnel.api.appointment.ChangeState;
import org.dandang.personnel.api.appointment.ProcedureStep;
import org.dandang.personnel.domain.appointment.ProcedureMatrix;
import org.dandang.personnel.persistence.Sql;

/** The open changes with how far each is. */
final class Board {
  private static final int MOST = 500;

  private Board() {}

  /** Probations only once their end is near. */
  static List<BoardCard> cards(EntityManager em, Scope scope, LocalDate probationBefore) {
    return new Sql()
            .add(
                "select c.id, c.appointment_id, a.title, c.person_id, c.label_name, c.label_unit,"
                    + " c.label_post, c.kind, c.state, c.to_unit_name, c.to_title, c.elected,"
                    + " a.motion_on, (select string_agg(s.step, ',') from personnel_step s where"
                    + " s.change_id = c.id and s.mark <> 'UNDONE'), (select max(s.on_day) from"
                    + " personnel_step s where s.change_id = c.id and s.mark <> 'UNDONE'),")
            .add(
                "case c.state when 'NOTICE' then a.notice_ends when 'PROBATION' then c.probation_ends"
                    + " when 'ISSUED' then c.effective_on end")
            .add(
                "from personnel_change c join personnel_appointment a on a.id = c.appointment_id where"
                    + " not c.voided and c.state not in ('APPOINTED', 'CONFIRMED', 'NOT_CONFIRMED',"
                    + " 'STOPPED', 'REJECTED')")
            .add("and (c.state <> 'PROBATION' or c.probation_ends <= ?)", probationBefore)
            .scoped("c.unit_id", scope)
            .add("order by a.motion_on desc, c.appointment_id desc, c.id limit ?", MOST)
            .rows(em)
            .stream()
            .map(Board::card)
            .toList();
  }

  private static BoardCard card(Object[] row) {
    ChangeKind kind = ChangeKind.valueOf((String) row[7]);
    ChangeState state = ChangeState.valueOf((String) row[8]);
    LocalDate motion = Sql.day(row[12]);
    Set<ProcedureStep> done = done((String) row[13]);
    return new BoardCard(
        new ChangeId(Sql.whole(row[0])),
        new AppointmentId(Sql.whole(row[1])),
        (String) row[2],
        new PersonId(Sql.whole(row[3])),
        (String) row[4],
        (String) row[5],
        (String) row[6],
        kind,
        state,
        (String) row[9],
        (String) row[10],
        state == ChangeState.DEFERRED
            ? Optional.empty()
            : ProcedureMatrix.of(kind, (Boolean) row[11], motion).next(done),
        Optional.ofNullable(Sql.day(row[14])).orElse(motion),
        Optional.ofNullable(Sql.day(row[15])));
  }

  private static Set<ProcedureStep> done(String steps) {
    return steps == null
        ? Set.of()
        : Arrays.stream(steps.split(","))
            .map(ProcedureStep::valueOf)
            .collect(Collectors.toUnmodifiableSet());
  }
}
