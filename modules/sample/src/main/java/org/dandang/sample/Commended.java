package org.dandang.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dandang.commendation.api.NominateAll.Nominee;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.UnitKind;
import org.dandang.personnel.api.UnitOnDay;

/** Draws who is put forward for what; nobody comes twice in one programme. */
final class Commended {
  static final String VILLAGE = "01";
  static final String BACKING = "02";
  static final String MODEL = "03";
  static final String TOWNSHIP = "04";
  static final String TASK_GROUP = "05";

  private static final List<String> ORDER = List.of(VILLAGE, BACKING, MODEL, TOWNSHIP, TASK_GROUP);
  private static final int MEMBER_UNITS = 20;
  private static final int SPARE = 4;
  private static final List<String> DEEDS =
      List.of(
          "驻村一年，逐户核实致贫原因，帮助落实产业和住房项目。",
          "牵头完成道路硬化和饮水管网，按期验收。",
          "组织合作社种植，带动贫困户增收。",
          "包联最偏远的屯，易地搬迁工作全部按时完成。",
          "负责数据核查，全年无差错。",
          "化解征地矛盾多起，重点项目按期进场。");

  private final County county;
  private final RandomGenerator seed;
  private final List<PersonOnDay> own;
  private final List<UnitId> members;
  private final List<PersonId> assessors;

  Commended(County county, RandomGenerator seed) {
    this.county = county;
    this.seed = seed;
    this.own = county.ordinary(County.Share.COMMENDATION);
    this.members =
        own.stream()
            .filter(cadre -> cadre.unitKind() == UnitKind.COUNTY_ORGAN)
            .map(cadre -> cadre.label().unit())
            .distinct()
            .limit(MEMBER_UNITS)
            .toList();
    this.assessors =
        county.leaders().stream()
            .filter(leader -> leader.unitKind() == UnitKind.COUNTY_ORGAN)
            .limit(3)
            .map(PersonOnDay::person)
            .toList();
  }

  /**
   * A field of nominees.
   *
   * @param nominees in the order of the categories
   * @param chosen places of those who win, in the same order
   * @param contested places of a model worker who wins all the same, and of two who could have won
   * @param ineligible put forward for a category in which they do not serve
   * @param mistaken put forward by mistake and withdrawn
   */
  record Field(
      List<Nominee> nominees,
      List<Integer> chosen,
      List<Integer> contested,
      List<Nominee> ineligible,
      List<Nominee> mistaken) {}

  Set<UnitId> memberUnits() {
    return new HashSet<>(members);
  }

  Map<PersonId, Integer> points() {
    return assessors.stream()
        .collect(
            Collectors.toMap(one -> one, one -> seed.nextInt(78, 99), (a, b) -> a, TreeMap::new));
  }

  /**
   * As many as the quotas and some to spare; the waived are put forward first, two in three win.
   */
  Field field(Map<String, Integer> quotas, List<PersonId> waived) {
    Set<PersonId> taken = new HashSet<>(waived);
    List<Nominee> nominees = new ArrayList<>();
    List<Integer> chosen = new ArrayList<>();
    List<Integer> contested = new ArrayList<>();
    for (String category : ORDER) {
      int begin = nominees.size();
      int quota = quotas.get(category);
      List<PersonId> first = category.equals(MODEL) ? waived : List.of();
      int lost = first.size() / 3;
      nominees.addAll(drawn(category, quota + lost + SPARE, taken, first));
      IntStream.range(begin + lost, begin + lost + quota).forEach(chosen::add);
      int spare = begin + lost + quota;
      if (category.equals(MODEL)) contested.addAll(List.of(spare - 2, spare, spare + 1));
    }
    return new Field(
        List.copyOf(nominees),
        List.copyOf(chosen),
        List.copyOf(contested),
        named(TOWNSHIP, people(cadre -> cadre.unitKind() == UnitKind.SCHOOL, 3, taken)),
        named(MODEL, people(cadre -> cadre.unitKind() == UnitKind.HOSPITAL, 2, taken)));
  }

  private List<Nominee> drawn(
      String category, int count, Set<PersonId> taken, List<PersonId> first) {
    return switch (category) {
      case VILLAGE -> units(category, county.villages(), count);
      case BACKING -> units(category, county.organs(), count);
      case TOWNSHIP ->
          named(category, people(cadre -> cadre.unitKind() == UnitKind.TOWNSHIP, count, taken));
      case TASK_GROUP ->
          named(category, people(cadre -> members.contains(cadre.label().unit()), count, taken));
      default -> {
        List<PersonId> all = new ArrayList<>(first);
        all.addAll(people(cadre -> true, Math.max(0, count - first.size()), taken));
        yield named(category, all);
      }
    };
  }

  private List<Nominee> units(String category, List<UnitOnDay> from, int count) {
    int step = Math.max(1, from.size() / count);
    int begin = seed.nextInt(step);
    return IntStream.range(0, count)
        .mapToObj(place -> from.get(begin + place * step).unit())
        .map(unit -> Nominee.unit(category, unit, deeds()))
        .toList();
  }

  private List<PersonId> people(Predicate<PersonOnDay> fit, int count, Set<PersonId> taken) {
    List<PersonId> fitting =
        own.stream()
            .filter(fit)
            .map(PersonOnDay::person)
            .filter(id -> !taken.contains(id))
            .toList();
    List<PersonId> drawn = new ArrayList<>();
    while (drawn.size() < count) {
      PersonId one = fitting.get(seed.nextInt(fitting.size()));
      if (taken.add(one)) drawn.add(one);
    }
    return drawn;
  }

  private List<Nominee> named(String category, List<PersonId> people) {
    return people.stream().map(one -> Nominee.person(category, one, deeds())).toList();
  }

  private String deeds() {
    return DEEDS.get(seed.nextInt(DEEDS.size()));
  }
}
