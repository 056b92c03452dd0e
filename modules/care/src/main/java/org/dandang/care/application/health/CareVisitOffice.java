package org.dandang.care.application.health;

import static org.dandang.kernel.actor.Role.CARE_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dandang.care.api.health.CareDesk;
import org.dandang.care.api.health.CareVisitId;
import org.dandang.care.api.health.RecordCare;
import org.dandang.care.domain.health.CareVisit;
import org.dandang.care.domain.health.CareVisits;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.PersonOnDay;

/** Enters what was done for whom. */
@ApplicationScoped
@Transactional
@Permits(CARE_OFFICER)
class CareVisitOffice implements CareDesk {
  private CareVisits visits;
  private PersonDirectory people;
  private BusinessDay businessDay;

  protected CareVisitOffice() {}

  @Inject
  CareVisitOffice(CareVisits visits, PersonDirectory people, BusinessDay businessDay) {
    this.visits = visits;
    this.people = people;
    this.businessDay = businessDay;
  }

  @Override
  public List<CareVisitId> record(List<RecordCare> done) {
    Map<PersonId, PersonOnDay> known =
        people.onDay(done.stream().map(RecordCare::person).toList(), businessDay.today());
    List<CareVisit> entered = new ArrayList<>();
    for (RecordCare one : done) {
      PersonOnDay person = known.get(one.person());
      if (person == null) throw new NotFound("person " + one.person());
      entered.add(new CareVisit(visits.nextId(), one, person.label()));
    }
    visits.add(entered);
    return entered.stream().map(CareVisit::id).toList();
  }
}
