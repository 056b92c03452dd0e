package org.dandang.accountability.domain;

import static org.dandang.kernel.actor.Role.ACCOUNTABILITY_OFFICER;
import static org.dandang.kernel.actor.Role.CASE_MANAGER;
import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;
import static org.dandang.kernel.actor.Role.TRIAL_OFFICER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dandang.accountability.api.CaseKind;
import org.dandang.accountability.api.CaseState;
import org.dandang.accountability.api.CaseStep;
import org.dandang.accountability.api.EnforcementStep;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.id.PersonId;

/** What one person can do next with a case; the domain refuses everything else. */
public final class OpenCaseSteps {
  private final CaseFile file;
  private final List<Appeal> appeals;
  private final PersonId me;
  private final LocalDate today;
  private final boolean manages;
  private final boolean decides;
  private final boolean keeps;
  private final boolean tries;
  private final List<CaseStep> open = new ArrayList<>();

  private OpenCaseSteps(
      CaseFile file, List<Appeal> appeals, PersonId me, Predicate<Role> roles, LocalDate today) {
    this.file = file;
    this.appeals = appeals;
    this.me = me;
    this.today = today;
    boolean works = file.answersTo(me);
    this.decides = works && roles.test(DISCIPLINE_REVIEWER);
    this.manages = decides || works && roles.test(CASE_MANAGER);
    this.keeps = manages || works && roles.test(ACCOUNTABILITY_OFFICER);
    this.tries = works && (roles.test(TRIAL_OFFICER) || roles.test(CASE_MANAGER));
    if (appeals.stream().anyMatch(appeal -> isMine(appeal)) && roles.test(DISCIPLINE_REVIEWER))
      open.add(CaseStep.DECIDE_APPEAL);
  }

  public static List<CaseStep> of(
      CaseFile file, List<Appeal> appeals, PersonId me, Predicate<Role> roles, LocalDate today) {
    OpenCaseSteps steps = new OpenCaseSteps(file, appeals, me, roles, today);
    if (file.isVoided()) return List.of();
    steps.gate();
    steps.trial();
    steps.enforcement();
    steps.appeal();
    return List.copyOf(steps.open);
  }

  private boolean isMine(Appeal appeal) {
    return appeal.decidedOn().isEmpty() && appeal.answersTo(me);
  }

  private void gate() {
    boolean ready =
        file.kind() == CaseKind.ACCOUNTABILITY
            ? file.state() == CaseState.CONSULTED
            : file.state() == CaseState.PREPARED;
    offer(ready && manages, CaseStep.OPEN);
    boolean isOpen = file.state() == CaseState.OPEN;
    boolean assigned = file.hands().first().isPresent();
    offer(isOpen && manages && !assigned, CaseStep.ASSIGN);
    boolean running = isOpen || file.state() == CaseState.IN_TRIAL;
    boolean unheard = !file.subjects().stream().allMatch(CaseSubject::isHeard);
    offer(running && keeps && unheard, CaseStep.HEAR);
    offer(isOpen && manages && assigned, CaseStep.HAND_TO_TRIAL);
  }

  private void trial() {
    boolean inTrial = file.state() == CaseState.IN_TRIAL;
    offer(inTrial && tries, CaseStep.PROPOSE);
    boolean waiting =
        file.subjects().stream().anyMatch(subject -> subject.isHeard() && !subject.isDecided());
    offer(inTrial && decides && waiting, CaseStep.DECIDE);
    boolean complete =
        file.subjects().stream().allMatch(subject -> subject.isHeard() && subject.isDecided());
    boolean running = inTrial || file.state() == CaseState.OPEN;
    offer(running && decides && complete, CaseStep.CONCLUDE);
    Set<CaseState> early = EnumSet.of(CaseState.PREPARED, CaseState.CONSULTED, CaseState.OPEN);
    offer(early.contains(file.state()) && decides, CaseStep.DROP);
  }

  private void enforcement() {
    if (!keeps && !tries) return;
    if (file.state() != CaseState.IN_TRIAL && file.state() != CaseState.CONCLUDED) return;
    Set<EnforcementStep> waiting = EnumSet.noneOf(EnforcementStep.class);
    dispositions().forEach(one -> waiting.addAll(one.toBeTaken(today)));
    waiting.forEach(step -> open.add(stepOf(step)));
  }

  private void appeal() {
    boolean sanctioned = dispositions().anyMatch(one -> one.sanction().isPresent());
    boolean running = appeals.stream().anyMatch(appeal -> appeal.decidedOn().isEmpty());
    offer(sanctioned && !running && (decides || tries), CaseStep.APPEAL);
  }

  private Stream<Disposition> dispositions() {
    return file.subjects().stream().flatMap(subject -> subject.dispositions().stream());
  }

  private static CaseStep stepOf(EnforcementStep step) {
    return switch (step) {
      case SERVED -> CaseStep.SERVE;
      case ANNOUNCED -> CaseStep.ANNOUNCE;
      case EXECUTED -> CaseStep.EXECUTE;
      case REPORTED -> CaseStep.REPORT;
      case RESTORED -> CaseStep.RESTORE;
      case EFFECT_ENDED -> CaseStep.END_EFFECT;
    };
  }

  private void offer(boolean may, CaseStep step) {
    if (may) open.add(step);
  }
}
