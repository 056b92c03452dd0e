package org.dandang.web.personnel;

import static org.dandang.web.personnel.StepForm.typed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.dandang.personnel.api.appointment.AnnounceAppointment;
import org.dandang.personnel.api.appointment.AppointmentDesk;
import org.dandang.personnel.api.appointment.AppointmentDetail;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.AppointmentPapers;
import org.dandang.personnel.api.appointment.AskClearance;
import org.dandang.personnel.api.appointment.AttachPaper;
import org.dandang.personnel.api.appointment.ChangeId;
import org.dandang.personnel.api.appointment.CheckChanges;
import org.dandang.personnel.api.appointment.ConfirmChange;
import org.dandang.personnel.api.appointment.ElectChange;
import org.dandang.personnel.api.appointment.ExamineChanges;
import org.dandang.personnel.api.appointment.IssueAppointment;
import org.dandang.personnel.api.appointment.MakeCandidates;
import org.dandang.personnel.api.appointment.ProcedureStep;
import org.dandang.personnel.api.appointment.RecommendChanges;
import org.dandang.personnel.api.appointment.RecordOpinion;
import org.dandang.personnel.api.appointment.RecordStatement;
import org.dandang.personnel.api.appointment.SkipStep;

/** Makes the command of a step from what was typed in its form. */
@ApplicationScoped
public class StepActs {
  @Inject AppointmentDesk desk;
  @Inject AppointmentPapers papers;

  void take(AppointmentDetail file, ProcedureStep step, StepForm form, long seen) {
    AppointmentId id = file.id();
    switch (step) {
      case RECOMMENDATION -> desk.recommend(recommendation(id, form, seen));
      case CANDIDATE ->
          desk.makeCandidates(
              new MakeCandidates(
                  id, form.changes(), typed(form.getDocument()), form.getOn(), seen));
      case EXAMINATION -> desk.examine(examination(id, form, seen));
      case CHECKS ->
          desk.check(
              new CheckChanges(
                  id,
                  form.changes(),
                  typed(form.getDocument()),
                  typed(form.getMatters()),
                  typed(form.getReports()),
                  form.getOn(),
                  seen));
      case STATEMENT ->
          desk.state(
              new RecordStatement(
                  id, form.change(), typed(form.getText()), form.isWaived(), form.getOn(), seen));
      case NOTICE ->
          desk.announce(
              new AnnounceAppointment(id, form.getOn(), Optional.ofNullable(form.getLast()), seen));
      case ISSUE ->
          desk.issue(
              new IssueAppointment(
                  id, typed(form.getDocument()), form.getOn(), form.getEffective(), seen));
      case ELECTION ->
          desk.elect(
              new ElectChange(
                  id, form.change(), form.isYes(), form.getDocument(), form.getOn(), seen));
      default ->
          desk.confirm(
              new ConfirmChange(
                  id, form.change(), form.isYes(), typed(form.getText()), form.getOn(), seen));
    }
  }

  private static RecommendChanges recommendation(AppointmentId id, StepForm form, long seen) {
    List<ChangeId> chosen = form.changes();
    return new RecommendChanges(
        id,
        form.getLines().stream()
            .filter(line -> chosen.contains(line.getChange()))
            .map(
                line ->
                    new RecommendChanges.Tally(
                        line.getChange(), line.getMeetingVotes(), line.getTalkVotes()))
            .toList(),
        form.getEligible(),
        form.getPresent(),
        form.getTalked(),
        typed(form.getText()),
        form.getOn(),
        seen);
  }

  private static ExamineChanges examination(AppointmentId id, StepForm form, long seen) {
    return new ExamineChanges(
        id,
        form.changes(),
        form.getBegins(),
        typed(form.getDocument()),
        typed(form.getMembers()),
        typed(form.getText()),
        form.getOn(),
        seen);
  }

  void ask(AppointmentDetail file, StepForm form, long seen) {
    desk.askClearance(
        new AskClearance(file.id(), form.getDocument(), form.getSigner(), form.getOn(), seen));
  }

  void hear(AppointmentDetail file, StepForm form, long seen) {
    desk.opinion(
        new RecordOpinion(
            file.id(),
            form.change(),
            form.getConclusion(),
            form.getDocument(),
            form.getOn(),
            seen));
  }

  void skip(AppointmentDetail file, ProcedureStep step, StepForm form, long seen) {
    desk.skip(new SkipStep(file.id(), form.change(), step, form.amendment(), seen));
  }

  void attach(AppointmentDetail file, StepForm form, long seen) {
    AttachPaper paper =
        new AttachPaper(
            file.id(), form.change(), form.getPaper(), form.getPart().getSubmittedFileName(), seen);
    try (InputStream content = form.getPart().getInputStream()) {
      papers.attach(paper, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
