package org.dandang.personnel.application.person;

import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.person.RecogniseDate;
import org.dandang.personnel.api.person.RecognitionDesk;
import org.dandang.personnel.domain.FutureDay;
import org.dandang.personnel.domain.person.OwnFile;
import org.dandang.personnel.domain.person.Persons;
import org.dandang.personnel.domain.person.Recognitions;

@ApplicationScoped
@Transactional
@Permits(PERSONNEL_OFFICER)
class RecognitionOffice implements RecognitionDesk {
  @Inject Persons persons;
  @Inject Recognitions recognitions;
  @Inject Actor actor;
  @Inject BusinessDay business;

  @Override
  public void recognise(RecogniseDate command) {
    FutureDay.refuse(command.on(), business.today());
    FutureDay.refuse(command.day(), command.on());
    if (actor.person().filter(command.person()::equals).isPresent()) throw new OwnFile();
    recognitions.recognise(persons.get(command.person(), command.seen()), command, actor.name());
  }
}
