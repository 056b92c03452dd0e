package org.dandang.personnel.application.experience;

import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.experience.EnterExperience;
import org.dandang.personnel.api.experience.ExperienceDesk;
import org.dandang.personnel.api.experience.RecogniseExperience;
import org.dandang.personnel.api.experience.VoidExperience;
import org.dandang.personnel.api.person.PersonFiles;
import org.dandang.personnel.domain.FutureDay;
import org.dandang.personnel.domain.experience.Experience;
import org.dandang.personnel.domain.experience.Experiences;
import org.dandang.personnel.domain.person.OwnFile;
import org.dandang.personnel.domain.person.Person;
import org.dandang.personnel.domain.person.Persons;

/** Whoever may not open the file enters nothing there. */
@ApplicationScoped
@Transactional
@Permits(PERSONNEL_OFFICER)
class ExperienceOffice implements ExperienceDesk {
  @Inject Experiences experiences;
  @Inject Persons persons;
  @Inject PersonFiles files;
  @Inject Actor actor;
  @Inject BusinessDay business;

  @Override
  public List<Long> enter(List<EnterExperience> commands) {
    Map<PersonId, Person> found =
        persons.getAll(commands.stream().map(EnterExperience::person).collect(Collectors.toSet()));
    if (commands.size() == 1) files.get(commands.get(0).person());
    List<Experience> lines =
        commands.stream().map(command -> line(command, found.get(command.person()))).toList();
    List<Long> ids = lines.stream().map(Experience::id).toList();
    experiences.addAll(lines);
    return ids;
  }

  @Override
  public void recognise(RecogniseExperience command) {
    FutureDay.refuse(command.on(), business.today());
    Experience line = experiences.get(command.line(), command.seen());
    files.get(line.person());
    line.recognise(command);
  }

  @Override
  public void voidLine(VoidExperience command) {
    Experience line = experiences.get(command.line(), command.seen());
    files.get(line.person());
    line.voidLine(command.amendment());
  }

  private Experience line(EnterExperience command, Person person) {
    if (actor.person().filter(command.person()::equals).isPresent()) throw new OwnFile();
    FutureDay.refuse(command.end().orElse(command.begin()), business.today());
    return new Experience(experiences.nextId(), command, person.birth(), actor.name());
  }
}
