package org.dandang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.dandang.care.api.health.CareDesk;
import org.dandang.care.api.health.CareKind;
import org.dandang.care.api.health.RecordCare;
import org.dandang.care.api.swap.PlanSwap;
import org.dandang.care.api.swap.SwapDesk;
import org.dandang.care.api.swap.SwapFinding;
import org.dandang.care.api.swap.SwapId;
import org.dandang.care.api.swap.SwapRecords;
import org.dandang.care.api.swap.SwapRole;
import org.dandang.care.api.talk.HoldTalk;
import org.dandang.care.api.talk.HoldTalk.Participant;
import org.dandang.care.api.talk.TalkDesk;
import org.dandang.care.api.talk.TalkId;
import org.dandang.care.api.talk.TalkRecords;
import org.dandang.kernel.half.Halves;
import org.dandang.kernel.record.Amendment;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.UnitOnDay;

/**
 * 213 cadres in talks led by the secretaries of county and townships; beside them talks of others,
 * of other years and void ones; and the days on which leaders took another's place.
 */
@ApplicationScoped
public class TalkStep implements SampleStep {
  private static final int PARTICIPATIONS = 213;
  private static final List<String> WISHES =
      List.of("希望解决周转住房", "", "希望增加业务培训", "", "夫妻两地分居，希望调近", "", "希望落实年休假", "");

  @Inject TalkDesk talks;
  @Inject TalkRecords talkRecords;
  @Inject SwapDesk swaps;
  @Inject SwapRecords swapRecords;
  @Inject CareDesk care;
  @Inject KnownPeople known;

  @Override
  public boolean worksIn(Halves halves) {
    return halves.runs("care");
  }

  @Override
  public int order() {
    return 700;
  }

  @Override
  public String title() {
    return "谈心谈话和换位体验";
  }

  @Override
  public void load(County county, RandomGenerator seed) {
    List<PersonOnDay> cadres = known.steadyCadres(county.ordinary(County.Share.CARE));
    List<PersonOnDay> leaders = known.steadyLeaders(county.leaders());
    talk(county, cadres, leaders, seed);
    swap(county, leaders, seed);
    care(cadres, seed);
  }

  private void talk(
      County county, List<PersonOnDay> cadres, List<PersonOnDay> leaders, RandomGenerator seed) {
    List<PersonOnDay> secretaries = new ArrayList<>(county.townshipSecretaries());
    secretaries.add(county.countySecretary());
    List<HoldTalk> held = new ArrayList<>();
    int participations = 0;
    while (participations < PARTICIPATIONS) {
      int people = Math.min(1 + seed.nextInt(3), PARTICIPATIONS - participations);
      PersonOnDay talker = secretaries.get(held.size() % secretaries.size());
      held.add(
          talk(talker, LocalDate.of(2018, 1, 8).plusDays(seed.nextInt(350)), cadres, people, seed));
      participations += people;
    }
    List<TalkId> ids = talks.hold(held);
    for (int place = 0; place < ids.size(); place += 4) answer(ids.get(place), held.get(place));
    noise(secretaries, cadres, leaders, seed);
  }

  /** Talks that must not count. */
  private void noise(
      List<PersonOnDay> secretaries,
      List<PersonOnDay> cadres,
      List<PersonOnDay> leaders,
      RandomGenerator seed) {
    List<PersonOnDay> others = leaders.stream().filter(one -> !one.partySecretary()).toList();
    List<HoldTalk> held = new ArrayList<>();
    for (int place = 0; place < 24; place++) {
      PersonOnDay other = others.get(place * 3 % others.size());
      PersonOnDay secretary = secretaries.get(place % secretaries.size());
      held.add(talk(other, LocalDate.of(2018, 3, 5).plusDays(place * 11L), cadres, 1, seed));
      held.add(talk(secretary, LocalDate.of(2017, 3, 6).plusDays(place * 11L), cadres, 2, seed));
    }
    for (int place = 0; place < 11; place++) {
      PersonOnDay secretary = secretaries.get(place % secretaries.size());
      held.add(talk(secretary, LocalDate.of(2019, 1, 3).plusDays(place * 4L), cadres, 1, seed));
    }
    talks.hold(held);
    List<HoldTalk> wrong = new ArrayList<>();
    for (int place = 0; place < 3; place++)
      wrong.add(talk(secretaries.get(place), LocalDate.of(2018, 9, 3), cadres, 2, seed));
    Amendment twice = new Amendment("重复录入", "县委组织部干部股", LocalDate.of(2018, 10, 9));
    for (TalkId id : talks.hold(wrong)) talks.voidTalk(id, twice, talkRecords.get(id).version());
  }

  private static HoldTalk talk(
      PersonOnDay talker,
      LocalDate on,
      List<PersonOnDay> cadres,
      int people,
      RandomGenerator seed) {
    int from = seed.nextInt(cadres.size());
    List<Participant> participants = new ArrayList<>();
    for (int place = 0; place < people; place++)
      participants.add(
          new Participant(
              cadres.get((from + place * 7) % cadres.size()).person(),
              WISHES.get(seed.nextInt(WISHES.size()))));
    return new HoldTalk(
        talker.person(), on, talker.label().unitName() + "会议室", participants, "谈话要点另存。");
  }

  private void answer(TalkId id, HoldTalk held) {
    for (Participant one : held.participants()) {
      LocalDate day = held.on().plusDays(20);
      if (one.wish().isEmpty() || day.isAfter(County.TODAY)) continue;
      talks.answer(id, one.person(), "已协调有关单位办理", day, talkRecords.get(id).version());
    }
  }

  private void swap(County county, List<PersonOnDay> leaders, RandomGenerator seed) {
    List<UnitOnDay> villages = county.villages();
    List<UnitOnDay> organs = county.organs();
    List<PersonOnDay> section =
        leaders.stream().filter(one -> one.level().isSectionLevel()).toList();
    List<PersonOnDay> high = leaders.stream().filter(one -> one.level().isCountyLevel()).toList();
    for (int place = 0; place < 36; place++) {
      boolean toVillage = place % 3 == 0;
      PersonOnDay leader =
          toVillage ? high.get(place / 3 % high.size()) : section.get(place * 5 % section.size());
      SwapRole role = toVillage ? villageRole(place) : unitRole(place);
      UnitOnDay host =
          toVillage
              ? villages.get(place * 3 % villages.size())
              : organs.get(place * 2 % organs.size());
      LocalDate day = LocalDate.of(2018, 4, 10).plusDays(place * 7L);
      SwapId id = swaps.plan(new PlanSwap(leader.person(), role, host.unit(), day));
      finish(id, place, organs, day, seed);
    }
    LocalDate later = LocalDate.of(2019, 3, 20);
    swaps.plan(
        new PlanSwap(section.get(1).person(), SwapRole.WINDOW_CLERK, organs.get(4).unit(), later));
  }

  private static SwapRole villageRole(int place) {
    return place % 2 == 0 ? SwapRole.VILLAGE_SECRETARY : SwapRole.FIRST_SECRETARY;
  }

  private static SwapRole unitRole(int place) {
    return List.of(SwapRole.PARTY_SECRETARY, SwapRole.SECTION_CHIEF, SwapRole.WINDOW_CLERK)
        .get(place % 3);
  }

  /** Every twelfth is cancelled, one is void, a third of the findings is still open. */
  private void finish(
      SwapId id, int place, List<UnitOnDay> organs, LocalDate day, RandomGenerator seed) {
    if (place % 12 == 11) {
      swaps.cancel(id, "因公出差改期", seen(id));
      return;
    }
    UnitOnDay owner = organs.get(seed.nextInt(organs.size()));
    swaps.done(
        id,
        "全天跟班，走访群众，整理问题清单。",
        List.of(
            new SwapFinding("办事流程公示不全", owner.unit(), day.plusDays(30)),
            new SwapFinding("基层报表重复报送", owner.unit(), day.plusDays(45))),
        seen(id));
    swaps.settle(id, 1, "已补充公示", day.plusDays(20), seen(id));
    if (place % 3 < 2) swaps.settle(id, 2, "已合并报表", day.plusDays(35), seen(id));
    if (place == 16)
      swaps.voidSwap(id, new Amendment("重复登记", "县委组织部干部股", day.plusDays(60)), seen(id));
  }

  private void care(List<PersonOnDay> cadres, RandomGenerator seed) {
    List<RecordCare> done = new ArrayList<>();
    for (int place = 0; place < 60; place++) {
      CareKind kind = CareKind.values()[place % CareKind.values().length];
      done.add(
          new RecordCare(
              cadres.get(place * 11 % cadres.size()).person(),
              kind,
              "关心关爱基层干部",
              LocalDate.of(2018, 2, 1).plusDays(seed.nextInt(330))));
    }
    care.record(done);
  }

  private long seen(SwapId id) {
    return swapRecords.get(id).version();
  }
}
