package org.dandang.sample.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.dandang.kernel.half.Halves;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.PartyOrganisationId;
import org.dandang.personnel.api.PartyOrganisationKind;
import org.dandang.personnel.api.UnitKind;
import org.dandang.personnel.api.person.EngagementKind;
import org.dandang.personnel.api.person.KeepPhone;
import org.dandang.personnel.api.person.NewEngagement;
import org.dandang.personnel.api.person.PersonDesk;
import org.dandang.personnel.api.person.PersonFacts;
import org.dandang.personnel.api.person.RegisterPerson;
import org.dandang.personnel.api.post.CreatePost;
import org.dandang.personnel.api.post.PostDesk;
import org.dandang.personnel.api.post.PostId;
import org.dandang.personnel.api.unit.PartyDesk;
import org.dandang.personnel.api.unit.SetUpPartyOrganisation;
import org.dandang.personnel.api.unit.UnitDesk;
import org.dandang.sample.County;
import org.dandang.sample.SampleStep;
import org.dandang.sample.personnel.Leaders.Leader;
import org.dandang.sample.personnel.UnitTable.Founded;

/** The county's units, posts, some 6,000 cadres, village officers, and the party's branches. */
@ApplicationScoped
public class PeopleStep implements SampleStep {
  private static final int BETWEEN_TELEPHONES = 40;
  private static final int NAMESAKES_FROM = 2_300;
  private static final LocalDate BRANCHES_SINCE = LocalDate.of(2015, 7, 1);

  @Inject UnitDesk units;
  @Inject PostDesk posts;
  @Inject PersonDesk persons;
  @Inject PartyDesk party;

  @Override
  public boolean worksIn(Halves halves) {
    return halves.keepsPeople();
  }

  @Override
  public int order() {
    return 100;
  }

  @Override
  public String title() {
    return "单位和人员";
  }

  @Override
  public void load(County county, RandomGenerator seed) {
    List<Founded> founded = new UnitTable(units).found();
    Map<UnitId, List<Leader>> groups = new HashMap<>();
    founded.forEach(unit -> groups.put(unit.id(), new Leaders(seed).of(unit)));
    Map<UnitId, List<PostId>> created = posts(founded, groups);
    List<RegisterPerson> people = new ArrayList<>();
    Staffing staffing = new Staffing(new People(seed, 1), seed);
    for (Founded unit : founded) {
      people.addAll(
          staffing.leaders(
              unit, groups.get(unit.id()), created.getOrDefault(unit.id(), List.of())));
      people.addAll(staffing.staff(unit, size(unit, seed)));
      people.addAll(staffing.veterans(unit, veterans(unit)));
    }
    rareNames(people);
    namesakes(people);
    int cadres = people.size();
    founded.stream()
        .filter(unit -> unit.kind() == UnitKind.VILLAGE)
        .forEach(village -> people.addAll(officers(village, staffing)));
    List<PersonId> ids = persons.register(people);
    branches(founded, people.subList(0, cadres), ids);
    telephones(ids.subList(0, cadres));
  }

  /** Of the numbers that only machines have, so that nobody's rings. */
  private void telephones(List<PersonId> cadres) {
    for (int at = 0; at < cadres.size(); at += BETWEEN_TELEPHONES)
      persons.keepPhone(new KeepPhone(cadres.get(at), "140%08d".formatted(at + 1), 1));
  }

  private Map<UnitId, List<PostId>> posts(List<Founded> founded, Map<UnitId, List<Leader>> groups) {
    List<CreatePost> commands = new ArrayList<>();
    founded.forEach(unit -> commands.addAll(Leaders.posts(unit, groups.get(unit.id()))));
    List<PostId> ids = posts.create(commands);
    Map<UnitId, List<PostId>> created = new HashMap<>();
    for (int at = 0; at < ids.size(); at++)
      created.computeIfAbsent(commands.get(at).unit(), unit -> new ArrayList<>()).add(ids.get(at));
    return created;
  }

  private static int size(Founded unit, RandomGenerator seed) {
    boolean central = unit.code().compareTo("451425S010") <= 0 && unit.kind() == UnitKind.SCHOOL;
    boolean county = unit.code().compareTo("451425H005") <= 0 && unit.kind() == UnitKind.HOSPITAL;
    return switch (unit.kind()) {
      case COUNTY_ORGAN -> unit.code().compareTo("451425D004") <= 0 ? 0 : 14 + seed.nextInt(16);
      case INSTITUTION -> 8 + seed.nextInt(10);
      case TOWNSHIP -> 56 + seed.nextInt(16);
      case SCHOOL -> central ? 76 + seed.nextInt(24) : 44 + seed.nextInt(16);
      case HOSPITAL -> county ? 96 + seed.nextInt(30) : 22 + seed.nextInt(10);
      default -> 0;
    };
  }

  private static int veterans(Founded unit) {
    if (unit.kind() == UnitKind.TOWNSHIP) return 2;
    return unit.kind() == UnitKind.COUNTY_ORGAN && unit.code().hashCode() % 4 == 0 ? 1 : 0;
  }

  /** Characters outside the common planes, a name with a middle dot, one that is read otherwise. */
  private static void rareNames(List<RegisterPerson> people) {
    rename(people, 400, "韦𠮷祥", Optional.of("wei ji xiang"), "08");
    rename(people, 700, "农𬭎", Optional.of("nong hong"), "08");
    rename(people, 1100, "阿依努尔·买买提", Optional.of("a yi nu er mai mai ti"), "05");
    rename(people, 1500, "黄昇暘", Optional.of("huang sheng yang"), "08");
    rename(people, 1900, "陆堃", Optional.of("lu kun"), "08");
  }

  /** Two of one name and born in one month: a form without a number may speak of either. */
  private static void namesakes(List<RegisterPerson> people) {
    List<Integer> alike = new ArrayList<>();
    for (int at = NAMESAKES_FROM; alike.size() < 2; at++)
      if (isStaff(people.get(at)) && (alike.isEmpty() || alike(people, alike.get(0), at)))
        alike.add(at);
    for (int at : alike)
      people.set(
          at,
          People.renamed(
              people.get(at),
              "零春柳",
              Optional.of("ling chun liu"),
              people.get(at).facts().ethnic()));
  }

  private static boolean alike(List<RegisterPerson> people, int one, int other) {
    PersonFacts first = people.get(one).facts();
    PersonFacts second = people.get(other).facts();
    return first.sex() == second.sex()
        && YearMonth.from(first.birth()).equals(YearMonth.from(second.birth()))
        && !home(people.get(one)).equals(home(people.get(other)));
  }

  private static boolean isStaff(RegisterPerson person) {
    return person.engagements().get(person.engagements().size() - 1).level() == Level.STAFF;
  }

  private static void rename(
      List<RegisterPerson> people, int at, String name, Optional<String> pinyin, String ethnic) {
    int place = at;
    while (!isStaff(people.get(place))) place++;
    people.set(place, People.renamed(people.get(place), name, pinyin, ethnic));
  }

  private static List<RegisterPerson> officers(Founded village, Staffing staffing) {
    LocalDate since = LocalDate.of(2017, 8, 1);
    return List.of(
        staffing.people().villager(office(village, "党支部书记", since)),
        staffing.people().villager(office(village, "第一书记", LocalDate.of(2018, 3, 12))));
  }

  private static NewEngagement office(Founded village, String title, LocalDate since) {
    return NewEngagement.post(village.id(), title, Level.STAFF, Management.UNIT, 1, since);
  }

  private void branches(List<Founded> founded, List<RegisterPerson> people, List<PersonId> ids) {
    Map<UnitId, List<PersonId>> members = new HashMap<>();
    for (int at = 0; at < people.size(); at++) {
      RegisterPerson person = people.get(at);
      if (person.facts().political().startsWith("0") && person.facts().partyJoined().isPresent())
        members.computeIfAbsent(home(person), unit -> new ArrayList<>()).add(ids.get(at));
    }
    PartyOrganisationId top =
        setUp(List.of(committee(founded.get(1), "中共天等县委员会", Optional.empty()))).get(0);
    List<Founded> towns =
        founded.stream().filter(unit -> unit.kind() == UnitKind.TOWNSHIP).toList();
    List<PartyOrganisationId> committees =
        setUp(
            towns.stream()
                .map(town -> committee(town, "中共" + town.name() + "委员会", Optional.of(top)))
                .toList());
    Map<UnitId, PartyOrganisationId> above = new HashMap<>();
    for (int at = 0; at < towns.size(); at++) above.put(towns.get(at).id(), committees.get(at));
    setUp(
        founded.stream()
            .filter(PeopleStep::hasBranch)
            .map(
                unit ->
                    branch(
                        unit,
                        members.getOrDefault(unit.id(), List.of()),
                        above.getOrDefault(unit.id(), top)))
            .toList());
  }

  private List<PartyOrganisationId> setUp(List<SetUpPartyOrganisation> commands) {
    return party.setUp(commands);
  }

  private static boolean hasBranch(Founded unit) {
    return switch (unit.kind()) {
      case COUNTY_ORGAN, INSTITUTION, TOWNSHIP -> true;
      case SCHOOL -> unit.code().compareTo("451425S010") <= 0;
      case HOSPITAL -> unit.code().compareTo("451425H005") <= 0;
      default -> false;
    };
  }

  private static SetUpPartyOrganisation committee(
      Founded unit, String name, Optional<PartyOrganisationId> parent) {
    return new SetUpPartyOrganisation(
        name, PartyOrganisationKind.COMMITTEE, unit.id(), parent, List.of(), BRANCHES_SINCE);
  }

  private static SetUpPartyOrganisation branch(
      Founded unit, List<PersonId> members, PartyOrganisationId above) {
    String name = unit.name() + (unit.kind() == UnitKind.TOWNSHIP ? "机关党支部" : "党支部");
    return new SetUpPartyOrganisation(
        name, PartyOrganisationKind.BRANCH, unit.id(), Optional.of(above), members, BRANCHES_SINCE);
  }

  private static UnitId home(RegisterPerson person) {
    return person.engagements().stream()
        .filter(relation -> relation.kind() == EngagementKind.ESTABLISHMENT)
        .findFirst()
        .orElseThrow()
        .unit();
  }
}
