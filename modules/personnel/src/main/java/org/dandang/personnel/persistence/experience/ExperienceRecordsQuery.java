package org.dandang.personnel.persistence.experience;

import static org.dandang.kernel.actor.Role.CADRE;
import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.NotFound;
import org.dandang.personnel.api.experience.ExperienceRecords;
import org.dandang.personnel.api.experience.ExperienceRow;
import org.dandang.personnel.api.person.PersonFiles;
import org.dandang.personnel.domain.experience.Experience;
import org.dandang.personnel.domain.experience.Experiences;

@ApplicationScoped
@Permits(
    value = {PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COUNTY_LEADER, UNIT_LIAISON},
    sensitive = true)
class ExperienceRecordsQuery implements ExperienceRecords {
  @Inject Experiences experiences;
  @Inject PersonFiles files;
  @Inject Actor actor;

  @Override
  public List<ExperienceRow> of(PersonId person) {
    files.get(person);
    return told(person);
  }

  @Override
  @Permits(value = CADRE, sensitive = true)
  public List<ExperienceRow> own() {
    return told(actor.person().orElseThrow(() -> new NotFound("own file")));
  }

  private List<ExperienceRow> told(PersonId person) {
    return experiences.of(person).stream().map(Experience::told).toList();
  }
}
