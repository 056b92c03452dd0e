package org.dandang.care.application.talk;

import static org.dandang.kernel.actor.Role.CARE_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dandang.care.api.talk.HoldTalk;
import org.dandang.care.api.talk.TalkDesk;
import org.dandang.care.api.talk.TalkId;
import org.dandang.care.domain.talk.HeartTalk;
import org.dandang.care.domain.talk.HeartTalks;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.PersonOnDay;

/** Enters talks; asks who everybody was once for each day. */
@ApplicationScoped
@Transactional
@Permits(CARE_OFFICER)
class TalkOffice implements TalkDesk {
  private HeartTalks talks;
  private PersonDirectory people;
  private BusinessDay businessDay;

  protected TalkOffice() {}

  @Inject
  TalkOffice(HeartTalks talks, PersonDirectory people, BusinessDay businessDay) {
    this.talks = talks;
    this.people = people;
    this.businessDay = businessDay;
  }

  @Override
  public List<TalkId> hold(List<HoldTalk> commands) {
    Map<LocalDate, Map<PersonId, PersonOnDay>> known = known(commands);
    List<HeartTalk> held = new ArrayList<>();
    for (HoldTalk command : commands)
      held.add(
          new HeartTalk(talks.nextId(), command, known.get(command.on()), businessDay.today()));
    talks.add(held);
    return held.stream().map(HeartTalk::id).toList();
  }

  @Override
  public void answer(TalkId talk, PersonId person, String answer, LocalDate on, long seen) {
    talks.get(talk, seen).answer(person, answer, on);
  }

  @Override
  public void voidTalk(TalkId talk, Amendment amendment, long seen) {
    talks.get(talk, seen).voidBy(amendment);
  }

  private Map<LocalDate, Map<PersonId, PersonOnDay>> known(List<HoldTalk> commands) {
    Map<LocalDate, Set<PersonId>> asked = new HashMap<>();
    for (HoldTalk command : commands) {
      Set<PersonId> ofDay = asked.computeIfAbsent(command.on(), day -> new HashSet<>());
      ofDay.add(command.talker());
      command.participants().forEach(one -> ofDay.add(one.person()));
    }
    Map<LocalDate, Map<PersonId, PersonOnDay>> known = new HashMap<>();
    asked.forEach((day, persons) -> known.put(day, people.onDay(persons, day)));
    return known;
  }
}
