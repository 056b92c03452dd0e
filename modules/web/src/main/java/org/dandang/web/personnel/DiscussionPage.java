package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.appointment.AppointmentDesk;
import org.dandang.personnel.api.appointment.AppointmentDetail;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.AppointmentRecords;
import org.dandang.personnel.api.appointment.Attendance;
import org.dandang.personnel.api.appointment.Ballot;
import org.dandang.personnel.api.appointment.ChangeId;
import org.dandang.personnel.api.appointment.DecideAppointment;
import org.dandang.personnel.api.appointment.ProcedureStep;
import org.dandang.personnel.api.appointment.Sitting;
import org.dandang.web.frame.FilePage;
import org.dandang.web.frame.People;

/** The committee discusses a batch: who sat, who left the room, how each was voted on. */
@Named
@ViewScoped
public class DiscussionPage extends FilePage<AppointmentDetail> {
  private static final long serialVersionUID = 1L;

  @Inject AppointmentRecords records;
  @Inject AppointmentDesk desk;
  @Inject BusinessDay businessDay;

  private StepForm form;
  private List<MemberLine> members;
  private People.Known member;
  private long version;

  @Override
  public void load() {
    super.load();
    if (form != null) return;
    version = getFile().version();
    form = new StepForm(businessDay.today(), getOpen().stream().map(StepLine::new).toList());
    members = new ArrayList<>();
    for (Attendance last : records.committee())
      members.add(new MemberLine(last.person(), last.name()));
  }

  @Override
  protected AppointmentDetail read(long id) {
    return records.get(new AppointmentId(id));
  }

  private List<AppointmentDetail.Line> getOpen() {
    return getFile().changes().stream()
        .filter(
            line ->
                line.next().isPresent()
                    && line.next().get().compareTo(ProcedureStep.DISCUSSION) <= 0)
        .toList();
  }

  /** Who is not ready, and at which step. */
  public List<AppointmentDetail.Line> getUnready() {
    return getOpen().stream()
        .filter(line -> !line.next().equals(Optional.of(ProcedureStep.DISCUSSION)))
        .toList();
  }

  public StepForm getForm() {
    return form;
  }

  public List<MemberLine> getMembers() {
    return members;
  }

  public People.Known getMember() {
    return member;
  }

  public void setMember(People.Known typed) {
    member = typed;
  }

  /** One more who should attend. */
  public void join() {
    if (member == null) return;
    boolean known = members.stream().anyMatch(line -> line.getPerson().equals(member.person()));
    if (!known) members.add(new MemberLine(member.person(), member.name()));
    member = null;
  }

  public void leave(MemberLine line) {
    members.remove(line);
  }

  public String decide() {
    int present = (int) members.stream().filter(MemberLine::isPresent).count();
    DecisionBasis basis =
        DecisionBasis.meeting(
            form.getDocument(), form.getOn(), form.getSigner(), members.size(), present, present);
    desk.decide(
        new DecideAppointment(
            getFile().id(), basis, Set.of(), deferred(), Optional.of(sitting()), version));
    return "appointment?faces-redirect=true&id=" + getId();
  }

  private Set<ChangeId> deferred() {
    return form.getLines().stream()
        .filter(StepLine::isDeferred)
        .map(StepLine::getChange)
        .collect(Collectors.toSet());
  }

  private Sitting sitting() {
    return new Sitting(
        members.stream().map(MemberLine::getPerson).collect(Collectors.toSet()),
        members.stream()
            .filter(MemberLine::isPresent)
            .map(MemberLine::getPerson)
            .collect(Collectors.toSet()),
        form.getLines().stream()
            .filter(line -> !line.isDeferred())
            .map(DiscussionPage::ballot)
            .toList());
  }

  private static Ballot ballot(StepLine line) {
    return new Ballot(
        line.getChange(),
        line.getInFavour(),
        line.getAgainst(),
        line.getAbstained(),
        Arrays.stream(line.getRecused())
            .map(number -> new PersonId(Long.parseLong(number)))
            .collect(Collectors.toSet()));
  }
}
