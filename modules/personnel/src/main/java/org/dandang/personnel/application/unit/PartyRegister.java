package org.dandang.personnel.application.unit;

import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;
import static org.dandang.kernel.actor.Role.TRAINING_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.PartyOrganisationId;
import org.dandang.personnel.api.unit.PartyDesk;
import org.dandang.personnel.api.unit.SetUpPartyOrganisation;
import org.dandang.personnel.domain.unit.PartyOrganisation;
import org.dandang.personnel.domain.unit.PartyOrganisations;

@ApplicationScoped
@Transactional
@Permits({PERSONNEL_OFFICER, TRAINING_OFFICER})
class PartyRegister implements PartyDesk {
  @Inject PartyOrganisations organisations;

  @Override
  public List<PartyOrganisationId> setUp(List<SetUpPartyOrganisation> commands) {
    List<PartyOrganisation> founded = commands.stream().map(this::founded).toList();
    organisations.addAll(founded);
    return founded.stream().map(PartyOrganisation::id).toList();
  }

  @Override
  public void admit(PartyOrganisationId organisation, List<PersonId> persons, LocalDate on) {
    organisations.get(organisation).admit(persons, on);
  }

  @Override
  public void release(PartyOrganisationId organisation, PersonId person, LocalDate last) {
    organisations.get(organisation).release(person, last);
  }

  private PartyOrganisation founded(SetUpPartyOrganisation command) {
    PartyOrganisation organisation =
        new PartyOrganisation(
            organisations.nextId(),
            command.name(),
            command.kind(),
            command.unit(),
            command.parent(),
            command.on());
    organisation.admit(command.members(), command.on());
    return organisation;
  }
}
