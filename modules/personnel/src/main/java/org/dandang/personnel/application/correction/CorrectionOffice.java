package org.dandang.personnel.application.correction;

import static org.dandang.kernel.actor.Role.CADRE;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.Notices;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.correction.AnswerCorrection;
import org.dandang.personnel.api.correction.AskCorrection;
import org.dandang.personnel.api.correction.CorrectionDesk;
import org.dandang.personnel.api.correction.CorrectionRequestId;
import org.dandang.personnel.api.correction.WholeRequest;
import org.dandang.personnel.domain.FutureDay;
import org.dandang.personnel.domain.correction.AskedAlready;
import org.dandang.personnel.domain.correction.CorrectionRequest;
import org.dandang.personnel.domain.correction.CorrectionRequest.Answering;
import org.dandang.personnel.domain.correction.CorrectionRequest.Asking;
import org.dandang.personnel.domain.correction.CorrectionRequests;
import org.dandang.personnel.domain.person.Person;
import org.dandang.personnel.domain.person.Persons;

@ApplicationScoped
@Transactional
@Permits(PERSONNEL_OFFICER)
class CorrectionOffice implements CorrectionDesk {
  private static final String OWN_PAGE = "/personnel/own.xhtml";

  @Inject CorrectionRequests requests;
  @Inject Persons persons;
  @Inject Notices notices;
  @Inject Actor actor;
  @Inject BusinessDay business;

  @Override
  @Permits(CADRE)
  public CorrectionRequestId ask(AskCorrection command) {
    LocalDate today = business.today();
    Person person = persons.get(self());
    if (requests.waits(person.id(), command.part())) throw new AskedAlready();
    CorrectionRequest request =
        new CorrectionRequest(requests.nextId(), asking(person, today), command, today);
    requests.add(request);
    return request.id();
  }

  @Override
  @Permits(CADRE)
  public void withdraw(CorrectionRequestId request) {
    requests.get(request).withdraw(self());
  }

  @Override
  public void accept(AnswerCorrection command) {
    CorrectionRequest request = requests.get(command.request(), command.seen());
    request.accept(command.reason(), answering());
    notices.send(List.of(request.person()), "档案更正申请已受理：" + command.reason(), OWN_PAGE);
  }

  @Override
  public void refuse(AnswerCorrection command) {
    CorrectionRequest request = requests.get(command.request(), command.seen());
    request.refuse(command.reason(), answering());
    notices.send(List.of(request.person()), "档案更正申请未予采纳：" + command.reason(), OWN_PAGE);
  }

  @Override
  public List<CorrectionRequestId> takeOver(List<WholeRequest> whole) {
    return whole.stream().map(this::takenOver).toList();
  }

  private CorrectionRequestId takenOver(WholeRequest whole) {
    FutureDay.refuse(whole.on(), business.today());
    Asking asking = asking(persons.get(whole.person()), whole.on());
    CorrectionRequest request =
        new CorrectionRequest(requests.nextId(), asking, whole.asked(), whole.on());
    whole.answer().ifPresent(answer -> request.answeredAs(answer));
    requests.add(request);
    return request.id();
  }

  private static Asking asking(Person person, LocalDate on) {
    return new Asking(
        person.id(), person.name(), person.unitOn(on).orElseThrow(() -> new NotFound(person.id())));
  }

  private Answering answering() {
    return new Answering(actor.name(), actor.person(), business.today());
  }

  private PersonId self() {
    return actor.person().orElseThrow(() -> new NotFound("own file"));
  }
}
