package org.dandang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.dandang.care.api.difficulty.Assignment;
import org.dandang.care.api.difficulty.CollectDifficulty;
import org.dandang.care.api.difficulty.Confirmation;
import org.dandang.care.api.difficulty.ConfirmedBy;
import org.dandang.care.api.difficulty.DifficultyDesk;
import org.dandang.care.api.difficulty.DifficultyKind;
import org.dandang.care.api.difficulty.Urgency;
import org.dandang.care.api.difficulty.WholeDifficulty;
import org.dandang.care.api.support.ActivityState;
import org.dandang.care.api.support.FormGroup;
import org.dandang.care.api.support.GroupId;
import org.dandang.care.api.support.PlanActivity;
import org.dandang.care.api.support.SupportDesk;
import org.dandang.care.api.support.WholeActivity;
import org.dandang.kernel.half.Halves;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.UnitOnDay;

/**
 * 84 units behind the village teams with 2,534 cadres, many of them several times, and 134
 * difficulties that were collected and confirmed as solved; beside them units without an activity,
 * plans, cancelled and void activities, other years, and difficulties that nobody confirmed.
 */
@ApplicationScoped
public class SupportStep implements SampleStep {
  private static final int UNITS = 84;
  private static final int IDLE_UNITS = 4;
  private static final int CADRES = 2_534;
  private static final int SOLVED = 134;
  private static final int ACTIVITIES_EACH = 4;

  private static final List<String> TROUBLES =
      List.of(
          "屯级道路雨季塌方",
          "饮水管道老化",
          "村部办公电脑损坏",
          "贫困户危房改造材料运输难",
          "驻村队员宿舍漏雨",
          "留守儿童上学路远",
          "砂糖橘滞销",
          "村卫生室缺药品",
          "驻村队员子女转学",
          "太阳能路灯不亮",
          "队员体检未安排",
          "产业用水不足");

  @Inject SupportDesk desk;
  @Inject DifficultyDesk difficulties;
  @Inject KnownPeople known;

  /** A group as it was formed. */
  private record Formed(GroupId id, UnitOnDay backing, UnitId village) {}

  @Override
  public boolean worksIn(Halves halves) {
    return halves.runs("care");
  }

  @Override
  public int order() {
    return 710;
  }

  @Override
  public String title() {
    return "前帮后援和困难诉求";
  }

  @Override
  public void load(County county, RandomGenerator seed) {
    List<PersonOnDay> cadres = known.steadyCadres(county.cadres());
    List<PersonOnDay> leaders = known.steadyLeaders(county.leaders());
    List<UnitOnDay> units =
        Stream.of(county.organs(), county.schools(), county.hospitals())
            .flatMap(List::stream)
            .limit(UNITS + IDLE_UNITS)
            .toList();
    List<Formed> of2018 = form(2018, units, county.villages(), leaders);
    List<Formed> of2017 = form(2017, units.subList(10, 60), county.villages(), leaders);
    List<Formed> of2019 = form(2019, units.subList(0, 40), county.villages(), leaders);
    List<PersonId> people = people(cadres, seed);
    serve(of2018, people.subList(0, CADRES), seed);
    noise(of2018, of2017, of2019, people.subList(CADRES, people.size()));
    solve(of2018, of2017, of2019, known.stillKnown(county.villageOfficers()), seed);
  }

  private List<Formed> form(
      int year, List<UnitOnDay> units, List<UnitOnDay> villages, List<PersonOnDay> leaders) {
    List<FormGroup> commands = new ArrayList<>();
    for (int place = 0; place < units.size(); place++) {
      UnitOnDay unit = units.get(place);
      PersonOnDay leader =
          leaders.stream()
              .filter(one -> one.label().unit().equals(unit.unit()))
              .findFirst()
              .orElse(leaders.get(place % leaders.size()));
      commands.add(
          new FormGroup(
              year,
              unit.unit(),
              villages.get((place + year) % villages.size()).unit(),
              leader.person(),
              unit.name() + "志愿服务队",
              LocalDate.of(year, 1, 8)));
    }
    List<GroupId> ids = desk.form(commands);
    List<Formed> formed = new ArrayList<>();
    for (int place = 0; place < ids.size(); place++)
      formed.add(new Formed(ids.get(place), units.get(place), commands.get(place).village()));
    return formed;
  }

  /** Each person takes part at least once, and most of them several times. */
  private void serve(List<Formed> groups, List<PersonId> people, RandomGenerator seed) {
    List<WholeActivity> activities = new ArrayList<>();
    for (int unit = 0; unit < UNITS; unit++) {
      List<PersonId> staff = people.subList(CADRES * unit / UNITS, CADRES * (unit + 1) / UNITS);
      for (int number = 0; number < ACTIVITIES_EACH; number++)
        activities.add(
            activity(groups.get(unit).id(), 2018, unit, number, some(staff, number, seed)));
    }
    desk.takeOver(activities);
  }

  private static List<PersonId> some(List<PersonId> staff, int number, RandomGenerator seed) {
    List<PersonId> some = new ArrayList<>();
    for (int place = 0; place < staff.size(); place++)
      if (place % ACTIVITIES_EACH == number || seed.nextInt(10) < 7) some.add(staff.get(place));
    return some;
  }

  /** Days of a few weeks, so that whoever was where need be asked only for those. */
  private static WholeActivity activity(
      GroupId group, int year, int unit, int number, List<PersonId> people) {
    LocalDate day = LocalDate.of(year, 1, 20).plusDays(80L * number + 7L * (unit % 10));
    return new WholeActivity(
        new PlanActivity(group, day, TOPICS.get(number % TOPICS.size()), "村部"),
        ActivityState.CARRIED_OUT,
        people,
        Optional.empty(),
        Optional.empty());
  }

  private static final List<String> TOPICS = List.of("清洁乡村志愿服务", "看望驻村工作队员", "帮助发展产业", "入户走访排忧解难");

  /** People of theirs took part in nothing that counts. */
  private void noise(
      List<Formed> of2018, List<Formed> of2017, List<Formed> of2019, List<PersonId> others) {
    List<WholeActivity> activities = new ArrayList<>();
    for (int place = 0; place < of2017.size(); place++)
      activities.add(
          activity(
              of2017.get(place).id(), 2017, place, place % 3, others.subList(place, place + 8)));
    for (int place = 0; place < 12; place++) {
      LocalDate day = LocalDate.of(2019, 1, 25).plusDays(place % 4 * 5L);
      activities.add(
          new WholeActivity(
              new PlanActivity(of2019.get(place).id(), day, "春节慰问", "村部"),
              ActivityState.CARRIED_OUT,
              others.subList(place * 3, place * 3 + 9),
              Optional.empty(),
              Optional.empty()));
    }
    LocalDate autumn = LocalDate.of(2018, 10, 17);
    activities.add(idle(of2018.get(UNITS), autumn, ActivityState.PLANNED, List.of(), false));
    activities.add(idle(of2018.get(UNITS + 1), autumn, ActivityState.CANCELLED, List.of(), false));
    List<PersonId> never = others.subList(80, 100);
    activities.add(idle(of2018.get(UNITS + 2), autumn, ActivityState.CARRIED_OUT, never, true));
    activities.add(idle(of2018.get(3), autumn, ActivityState.CARRIED_OUT, never, true));
    desk.takeOver(activities);
  }

  private static WholeActivity idle(
      Formed group, LocalDate day, ActivityState state, List<PersonId> people, boolean voided) {
    Amendment twice = new Amendment("活动未实际开展", "县委组织部", LocalDate.of(2018, 11, 20));
    return new WholeActivity(
        new PlanActivity(group.id(), day, "秋季志愿服务", "村部"),
        state,
        people,
        state == ActivityState.CANCELLED ? Optional.of("天气原因") : Optional.empty(),
        voided ? Optional.of(twice) : Optional.empty());
  }

  private void solve(
      List<Formed> of2018,
      List<Formed> of2017,
      List<Formed> of2019,
      List<PersonOnDay> villagers,
      RandomGenerator seed) {
    List<WholeDifficulty> whole = new ArrayList<>();
    for (int place = 0; place < SOLVED; place++)
      whole.add(difficulty(of2018.get(place % UNITS), 2018, place, 3, villagers, seed));
    for (int steps = 0; steps < 3; steps++)
      for (int place = 0; place < 4; place++)
        whole.add(difficulty(of2018.get(place + 10), 2018, place, steps, villagers, seed));
    for (int place = 0; place < 28; place++)
      whole.add(difficulty(of2017.get(place), 2017, place, 3, villagers, seed));
    for (int place = 0; place < 5; place++)
      whole.add(difficulty(of2019.get(place), 2019, 0, place % 2, villagers, seed));
    for (int place = 0; place < 6; place++)
      whole.add(alone(difficulty(of2018.get(place), 2018, place, 3, villagers, seed)));
    for (int place = 0; place < 3; place++)
      whole.add(reopened(difficulty(of2018.get(place + 30), 2018, place, 3, villagers, seed)));
    Amendment twice = new Amendment("重复登记", "县委组织部", LocalDate.of(2018, 12, 20));
    for (int place = 0; place < 2; place++) {
      WholeDifficulty one = difficulty(of2018.get(place + 50), 2018, place, 3, villagers, seed);
      whole.add(new WholeDifficulty(one.collected(), one.steps(), Optional.of(twice)));
    }
    difficulties.takeOver(whole);
  }

  /**
   * @param steps how far it has come: collected, assigned, solved, confirmed
   */
  private static WholeDifficulty difficulty(
      Formed group,
      int year,
      int place,
      int steps,
      List<PersonOnDay> villagers,
      RandomGenerator seed) {
    LocalDate on = LocalDate.of(year, 1, 15).plusDays(place % 44 * 7L + seed.nextInt(5));
    CollectDifficulty collected =
        new CollectDifficulty(
            Optional.of(group.id()),
            group.village(),
            villagers.get(seed.nextInt(villagers.size())).person(),
            DifficultyKind.values()[seed.nextInt(DifficultyKind.values().length)],
            Urgency.values()[seed.nextInt(Urgency.values().length)],
            TROUBLES.get(seed.nextInt(TROUBLES.size())),
            on);
    Confirmation confirmation =
        seed.nextInt(6) == 0
            ? new Confirmation(ConfirmedBy.OFFICE, "本人外出务工，已电话核实", on.plusDays(40))
            : new Confirmation(ConfirmedBy.REQUESTER, "", on.plusDays(38));
    List<WholeDifficulty.Step> all =
        List.of(
            new WholeDifficulty.Assigned(
                new Assignment(group.backing().unit(), on.plusDays(60), on.plusDays(2))),
            new WholeDifficulty.Solved("已协调资金和物资解决", on.plusDays(30)),
            new WholeDifficulty.Confirmed(confirmation));
    return new WholeDifficulty(collected, all.subList(0, steps), Optional.empty());
  }

  /** It came without a group. */
  private static WholeDifficulty alone(WholeDifficulty one) {
    CollectDifficulty with = one.collected();
    CollectDifficulty without =
        new CollectDifficulty(
            Optional.empty(),
            with.village(),
            with.requester(),
            with.kind(),
            with.urgency(),
            with.difficulty(),
            with.on());
    return new WholeDifficulty(without, one.steps(), one.voided());
  }

  private static WholeDifficulty reopened(WholeDifficulty one) {
    List<WholeDifficulty.Step> steps = new ArrayList<>(one.steps());
    steps.add(new WholeDifficulty.Reopened("问题再次出现", one.collected().on().plusDays(50)));
    return new WholeDifficulty(one.collected(), steps, one.voided());
  }

  /** The same people in another order at every load alike. */
  private static List<PersonId> people(List<PersonOnDay> cadres, RandomGenerator seed) {
    int turn = seed.nextInt(1, 97);
    List<PersonId> people = new ArrayList<>();
    for (int start = 0; start < turn; start++)
      for (int place = start; place < cadres.size(); place += turn)
        people.add(cadres.get(place).person());
    return people;
  }
}
