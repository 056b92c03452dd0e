package org.dandang.personnel.application.paper;

import static org.dandang.kernel.actor.Role.COMMITTEE_CLERK;
import static org.dandang.kernel.actor.Role.INTEGRATOR;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.Papers;
import org.dandang.kernel.paper.Forms;
import org.dandang.kernel.paper.LockedPapers;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.paper.AppointmentPapers;
import org.dandang.personnel.api.paper.PaperKind;
import org.dandang.personnel.api.paper.PaperOffer;
import org.dandang.personnel.domain.paper.PaperNotDue;

/**
 * Prints what the step has made possible; the committee's clerk only what lies before it, another
 * system only what goes out, once it is final.
 */
@ApplicationScoped
@Permits(
    value = {PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COMMITTEE_CLERK, INTEGRATOR},
    sensitive = true)
class PrintedAppointments implements AppointmentPapers {
  private BatchReader reader;
  private Papers papers;
  private Forms forms;
  private LockedPapers locks;
  private Actor actor;

  protected PrintedAppointments() {}

  @Inject
  PrintedAppointments(
      BatchReader reader, Papers papers, Forms forms, LockedPapers locks, Actor actor) {
    this.reader = reader;
    this.papers = papers;
    this.forms = forms;
    this.locks = locks;
    this.actor = actor;
  }

  @Override
  @Permits({PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COMMITTEE_CLERK, INTEGRATOR})
  public List<PaperOffer> offers(AppointmentId appointment) {
    return offered(reader.outline(appointment));
  }

  @Override
  public byte[] word(AppointmentId appointment, PaperKind kind) {
    Batch batch = due(appointment, kind);
    return Composition.grid(kind, batch)
        .map(forms::word)
        .orElseGet(() -> papers.word(Composition.text(kind, batch)));
  }

  @Override
  public byte[] pdf(AppointmentId appointment, PaperKind kind) {
    return pdf(due(appointment, kind), kind);
  }

  @Override
  @Permits(
      value = {PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COMMITTEE_CLERK},
      sensitive = true)
  public byte[] pack(AppointmentId appointment, int copies, String password) {
    Batch batch = reader.whole(appointment, true);
    List<PaperKind> kinds =
        offered(batch).stream().map(PaperOffer::kind).filter(PaperKind::forMeeting).toList();
    if (kinds.isEmpty()) throw new PaperNotDue(PaperKind.ROSTER);
    List<LockedPapers.Part> parts = new ArrayList<>();
    for (PaperKind kind : kinds)
      parts.add(new LockedPapers.Part(Words.of(kind), pdf(marked(batch, kind), kind)));
    return MeetingPack.of(locks, batch.title(), parts, copies, batch.banner(), password);
  }

  private byte[] pdf(Batch batch, PaperKind kind) {
    return Composition.grid(kind, batch)
        .map(grid -> forms.pdf(List.of(grid)))
        .orElseGet(() -> papers.pdf(Composition.text(kind, batch)));
  }

  private Batch due(AppointmentId appointment, PaperKind kind) {
    return marked(reader.whole(appointment, kind == PaperKind.APPOINTMENT_FORMS), kind);
  }

  /** With the mark of a draft where it is one. */
  private Batch marked(Batch batch, PaperKind kind) {
    PaperOffer offer =
        offered(batch).stream()
            .filter(offered -> offered.kind() == kind)
            .findFirst()
            .orElseThrow(() -> new PaperNotDue(kind));
    return offer.draft() ? batch.marked((Words.of("draft") + "　" + batch.banner()).strip()) : batch;
  }

  private List<PaperOffer> offered(Batch batch) {
    boolean all = actor.is(PERSONNEL_OFFICER) || actor.is(ORGANISATION_REVIEWER);
    boolean clerk = actor.is(COMMITTEE_CLERK);
    return Offers.of(batch).stream()
        .filter(
            offer ->
                all
                    || clerk && offer.kind().forMeeting()
                    || !clerk && offer.kind().goesOut() && !offer.draft())
        .toList();
  }
}
