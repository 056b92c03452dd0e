package org.dandang.web.petition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.dandang.petition.api.CourseDesk;
import org.dandang.petition.api.CourseStep;
import org.dandang.petition.api.Entrust;
import org.dandang.petition.api.GiveOpinion;
import org.dandang.petition.api.ReportDetail;
import org.dandang.petition.api.ReportStep;
import org.dandang.web.frame.Signer;

/** The steps of a general petition. */
@RequestScoped
class CourseSteps {
  @Inject CourseDesk desk;
  @Inject Signer signer;

  void take(ReportStep step, ReportDetail file, ActForm form) {
    switch (step) {
      case NOTICE -> desk.giveNotice(step(file, form));
      case SEND_BACK -> desk.objectToReferral(step(file, form));
      case ENTRUST -> entrust(file, form);
      case LENGTHEN -> desk.extend(step(file, form), form.getMore());
      case HEARING -> desk.beginHearing(step(file, form));
      case HEARD -> desk.endHearing(step(file, form));
      case OPINION -> opinion(file, form);
      case SERVE_OPINION -> desk.serveOpinion(step(file, form));
      case ASK_REVIEW -> desk.askReview(step(file, form));
      default -> throw new IllegalArgumentException(step.name());
    }
  }

  private CourseStep step(ReportDetail file, ActForm form) {
    return new CourseStep(file.id(), form.getPaper(), signer.me(), form.getOn(), version(file));
  }

  private void entrust(ReportDetail file, ActForm form) {
    desk.entrust(
        new Entrust(
            file.id(),
            form.getFirst().person(),
            form.getSecond().person(),
            signer.me(),
            form.getOn(),
            file.version()));
  }

  private void opinion(ReportDetail file, ActForm form) {
    desk.giveOpinion(
        new GiveOpinion(
            file.id(),
            form.getOrgan(),
            form.getPaper(),
            form.getWords(),
            signer.me(),
            form.getOn(),
            version(file)));
  }

  private static long version(ReportDetail file) {
    return file.course().orElseThrow().version();
  }
}
