package org.dandang.personnel.domain.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.record.Amendment;
import org.dandang.personnel.api.appointment.ChangeId;
import org.dandang.personnel.api.appointment.ProcedureStep;
import org.dandang.personnel.api.appointment.StepMark;
import org.dandang.personnel.api.appointment.StepRow;
import org.dandang.personnel.api.appointment.StepSheet;
import org.dandang.personnel.api.appointment.Votes;

/** A step of one change with what its paper says. Undone steps stay visible. */
@Entity
@Table(name = "personnel_step")
public class StepTaken {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "personnel_part")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "appointment_id")
  private Appointment appointment;

  @Column(name = "change_id")
  private Long change;

  @Enumerated(EnumType.STRING)
  private ProcedureStep step;

  @Enumerated(EnumType.STRING)
  private StepMark mark;

  @Column(name = "on_day")
  private LocalDate on;

  private LocalDate begins;
  private String document;
  private String text;
  private String members;
  private Integer eligible;
  private Integer present;

  @Column(name = "in_favour")
  private Integer inFavour;

  private Integer against;
  private Integer abstained;
  private Integer recused;
  private Integer talked;

  @Column(name = "talk_votes")
  private Integer talkVotes;

  private String reason;
  private String approver;

  protected StepTaken() {}

  private StepTaken(
      Appointment appointment, ChangeId change, ProcedureStep step, StepMark mark, LocalDate on) {
    this.appointment = appointment;
    this.change = change.value();
    this.step = step;
    this.mark = mark;
    this.on = on;
  }

  static StepTaken taken(
      Appointment appointment, ChangeId change, ProcedureStep step, LocalDate on, StepSheet sheet) {
    StepTaken taken = new StepTaken(appointment, change, step, StepMark.TAKEN, on);
    taken.begins = sheet.begins().orElse(null);
    taken.document = sheet.document().isBlank() ? null : sheet.document().strip();
    taken.text = sheet.text().isBlank() ? null : sheet.text().strip();
    taken.members = sheet.members().isBlank() ? null : sheet.members().strip();
    sheet.meeting().ifPresent(taken::vote);
    sheet
        .talks()
        .ifPresent(
            talks -> {
              taken.talked = talks.present();
              taken.talkVotes = talks.inFavour();
            });
    return taken;
  }

  static StepTaken skipped(
      Appointment appointment,
      ChangeId change,
      ProcedureStep step,
      LocalDate on,
      String reason,
      String approver) {
    StepTaken skipped = new StepTaken(appointment, change, step, StepMark.SKIPPED, on);
    skipped.reason = reason;
    skipped.approver = approver.isBlank() ? null : approver;
    return skipped;
  }

  private void vote(Votes votes) {
    eligible = votes.eligible();
    present = votes.present();
    inFavour = votes.inFavour();
    against = votes.against();
    abstained = votes.abstained();
    recused = votes.recused();
  }

  void undo(Amendment amendment) {
    mark = StepMark.UNDONE;
    reason = amendment.reason();
    approver = amendment.approver();
  }

  boolean isOf(ChangeId other) {
    return change == other.value();
  }

  boolean isDone() {
    return mark != StepMark.UNDONE;
  }

  boolean isTaken() {
    return mark == StepMark.TAKEN;
  }

  ProcedureStep step() {
    return step;
  }

  LocalDate on() {
    return on;
  }

  public StepRow told() {
    return new StepRow(
        step,
        mark,
        on,
        new StepSheet(
            Optional.ofNullable(begins),
            text(document),
            text(text),
            text(members),
            Optional.ofNullable(eligible).map(all -> votes()),
            Optional.ofNullable(talked).map(all -> Votes.counted(all, all, talkVotes))),
        Optional.ofNullable(reason),
        Optional.ofNullable(approver));
  }

  private Votes votes() {
    return new Votes(eligible, present, inFavour, against, abstained, recused);
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
