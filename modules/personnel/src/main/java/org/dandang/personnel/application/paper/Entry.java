package org.dandang.personnel.application.paper;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.appointment.AppointmentDetail;
import org.dandang.personnel.api.appointment.ChangeKind;
import org.dandang.personnel.api.appointment.ChangeState;
import org.dandang.personnel.api.appointment.Need;
import org.dandang.personnel.api.appointment.ProcedureStep;
import org.dandang.personnel.api.appointment.StepMark;
import org.dandang.personnel.api.appointment.StepSheet;
import org.dandang.personnel.api.appointment.Votes;
import org.dandang.personnel.domain.appointment.Procedure;
import org.dandang.personnel.domain.appointment.ProcedureMatrix;

/** One person's change as papers show it. */
record Entry(
    PersonId person,
    String name,
    Post from,
    Post to,
    ChangeKind kind,
    ChangeState state,
    Days days,
    Optional<String> opinion,
    Procedure procedure,
    Map<ProcedureStep, StepSheet> sheets,
    boolean elected,
    Card card) {
  /** A post with its unit. */
  record Post(String unit, String title, Level level, Optional<LocalDate> since) {
    /** The unit only where the title does not begin with it. */
    String words() {
      if (title.isBlank()) return "";
      return title.startsWith(unit) ? title : unit + title;
    }

    boolean leading() {
      return level != Level.STAFF && !title.isBlank();
    }
  }

  /** When each step was taken. */
  record Days(
      Optional<LocalDate> recommended,
      Optional<LocalDate> candidate,
      Optional<LocalDate> examined,
      Optional<LocalDate> checked,
      Optional<LocalDate> effective,
      Optional<LocalDate> probationEnds) {}

  Entry {
    sheets = Map.copyOf(sheets);
  }

  /** As the matrix of the day of the motion has it go. */
  static Entry of(
      AppointmentDetail.Line line, LocalDate motionOn, Optional<LocalDate> since, Card card) {
    return new Entry(
        line.person(),
        line.name(),
        new Post(line.fromUnit(), line.fromPost(), line.fromLevel(), since),
        new Post(line.toUnit(), line.toTitle(), line.toLevel(), Optional.empty()),
        line.kind(),
        line.state(),
        new Days(
            line.recommendedOn(),
            line.candidateOn(),
            line.examinedOn(),
            line.checkedOn(),
            line.effective(),
            line.probationEnds()),
        line.opinion(),
        ProcedureMatrix.of(line.kind(), line.elected(), motionOn),
        taken(line),
        line.elected(),
        card);
  }

  private static Map<ProcedureStep, StepSheet> taken(AppointmentDetail.Line line) {
    Map<ProcedureStep, StepSheet> sheets = new EnumMap<>(ProcedureStep.class);
    for (ProcedureStep step : ProcedureStep.values())
      line.step(step)
          .filter(row -> row.mark() == StepMark.TAKEN)
          .ifPresent(row -> sheets.put(step, row.sheet()));
    return sheets;
  }

  boolean goes(ProcedureStep step) {
    return procedure.has(step);
  }

  /** Cannot be left out. */
  boolean must(ProcedureStep step) {
    return procedure.row(step).filter(row -> row.need() == Need.REQUIRED).isPresent();
  }

  /** Is shown to the public: always, or because the county chose to. */
  boolean isNoticed() {
    return must(ProcedureStep.NOTICE) || sheets.containsKey(ProcedureStep.NOTICE);
  }

  /** How the committee voted on this person. */
  Optional<Votes> votes() {
    return sheet(ProcedureStep.DISCUSSION).meeting();
  }

  /** What the paper of a step says; nothing where the step was not taken. */
  StepSheet sheet(ProcedureStep step) {
    return sheets.getOrDefault(step, StepSheet.empty());
  }

  /** Whoever was stopped, rejected or deferred stands on no paper after that. */
  boolean goesOn() {
    return state != ChangeState.STOPPED
        && state != ChangeState.REJECTED
        && state != ChangeState.DEFERRED;
  }

  boolean isCandidate() {
    return days.candidate().isPresent() || isExamined();
  }

  boolean isExamined() {
    return days.examined().isPresent() || isChecked();
  }

  boolean isChecked() {
    return days.checked().isPresent();
  }

  /** May be laid before the committee. */
  boolean isReady() {
    return !must(ProcedureStep.CHECKS) || isChecked();
  }

  /** What is to be held from now on; empty where a post only ends. */
  String proposed() {
    return kind == ChangeKind.REMOVAL || kind == ChangeKind.RETIREMENT ? "" : to.words();
  }

  /** What ends; empty where nothing is left. */
  String removed() {
    boolean ends = kind.takesPost() || kind == ChangeKind.REMOVAL || kind == ChangeKind.RETIREMENT;
    return ends && from.leading() ? from.words() : "";
  }

  /** 一年 for twelve months; empty where there is no probation. */
  String probation() {
    if (days.effective().isEmpty() || days.probationEnds().isEmpty()) return "";
    long months =
        Period.between(days.effective().get(), days.probationEnds().get().plusDays(1))
            .toTotalMonths();
    return months == 12 ? "一年" : months + "个月";
  }
}
