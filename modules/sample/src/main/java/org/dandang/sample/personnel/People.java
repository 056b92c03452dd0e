package org.dandang.sample.personnel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.person.CadreSince;
import org.dandang.personnel.api.person.Establishment;
import org.dandang.personnel.api.person.NewEngagement;
import org.dandang.personnel.api.person.PersonFacts;
import org.dandang.personnel.api.person.Rank;
import org.dandang.personnel.api.person.RankSince;
import org.dandang.personnel.api.person.RegisterPerson;
import org.dandang.personnel.api.person.Sex;

/** Makes persons that look true: age, schooling, profession and party membership fit each other. */
final class People {
  private static final Map<Industry, String> PROFESSIONS =
      Map.of(
          Industry.EDUCATION, "汉语言文学教育 数学教育 英语教育 学前教育 物理学 化学 体育教育 小学教育",
          Industry.HEALTH, "临床医学 护理学 预防医学 中医学 药学 医学检验",
          Industry.AGRICULTURE, "农学 畜牧兽医 林学 农业水利工程 植物保护 农业经济管理",
          Industry.ECONOMY, "会计学 经济学 金融学 财政学 统计学",
          Industry.CONSTRUCTION, "土木工程 城乡规划 道路桥梁工程 土地资源管理 测绘工程",
          Industry.LAW, "法学 侦查学 公安管理",
          Industry.CULTURE, "汉语言文学 新闻学 旅游管理 音乐学",
          Industry.PARTY_AFFAIRS, "行政管理 汉语言文学 思想政治教育 公共事业管理",
          Industry.GOVERNMENT, "行政管理 公共事业管理 汉语言文学 计算机科学与技术 法学");
  private static final String[] STRENGTHS = {
    "善于做群众工作，会说壮话",
    "熟悉项目建设和征地拆迁",
    "文字功底扎实",
    "敢于碰硬，善于化解矛盾",
    "熟悉农村政策和产业发展",
    "计算机应用能力强",
    "组织协调能力强",
    "性格沉稳，作风细致",
    "基层经验丰富",
    "善于宣传和教育",
    ""
  };
  private static final String[] PLACES = {
    "天等镇",
    "龙茗镇",
    "进结镇",
    "向都镇",
    "东平镇",
    "福新镇",
    "都康乡",
    "宁干乡",
    "驮堪乡",
    "进远乡",
    "上映乡",
    "把荷乡",
    "小山乡",
    "驮堪乡独山村那陇念屯"
  };

  private final RandomGenerator seed;
  private final Names names;
  private final IdNumbers numbers;

  People(RandomGenerator seed, int firstNumber) {
    this.numbers = new IdNumbers(firstNumber);
    this.seed = seed;
    this.names = new Names(seed);
  }

  /** A cadre of an age between these years with an establishment and the relations given. */
  RegisterPerson cadre(
      int bornFrom,
      int bornTo,
      Industry field,
      Establishment establishment,
      boolean member,
      Career career) {
    Sex sex =
        seed.nextInt(100) < (field == Industry.EDUCATION || field == Industry.HEALTH ? 45 : 68)
            ? Sex.MALE
            : Sex.FEMALE;
    LocalDate birth =
        birth(sex == Sex.MALE ? bornFrom : Math.max(bornFrom, 1965), Math.max(bornTo, 1966));
    LocalDate entry = LocalDate.of(Math.min(2016, birth.getYear() + 20 + seed.nextInt(4)), 7, 1);
    List<NewEngagement> relations = career.since(entry);
    return register(
        facts(names.next(sex, birth), Optional.empty(), sex, birth, field, member, entry),
        Optional.of(
            new CadreSince(
                establishment, seed.nextInt(5) == 0 ? "组织选调" : "公开考录", relations.get(0).on())),
        relations,
        rank(establishment, entry, relations.get(relations.size() - 1)));
  }

  /** Somebody in a village who is no cadre. */
  RegisterPerson villager(NewEngagement office) {
    Sex sex = seed.nextInt(8) == 0 ? Sex.FEMALE : Sex.MALE;
    LocalDate birth = birth(1962, 1988);
    PersonFacts facts =
        facts(
            names.next(sex, birth),
            Optional.empty(),
            sex,
            birth,
            Industry.AGRICULTURE,
            true,
            office.on());
    return register(facts, Optional.empty(), List.of(office), Optional.empty());
  }

  /** Somebody about to be recruited, young and without any relation yet. */
  RegisterPerson applicant() {
    Sex sex = seed.nextBoolean() ? Sex.MALE : Sex.FEMALE;
    LocalDate birth = birth(1992, 1996);
    PersonFacts facts =
        facts(
            names.next(sex, birth),
            Optional.empty(),
            sex,
            birth,
            Industry.GOVERNMENT,
            seed.nextInt(3) == 0,
            LocalDate.of(2018, 7, 1));
    return register(facts, Optional.empty(), List.of(), Optional.empty());
  }

  /** The same person with another number, as a file that was opened twice. */
  RegisterPerson twice(RegisterPerson person) {
    return new RegisterPerson(
        person.facts(),
        numbers.next(person.facts().birth(), person.facts().sex()),
        person.health(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /** The same person under another name, read so. */
  static RegisterPerson renamed(
      RegisterPerson person, String name, Optional<String> pinyin, String ethnic) {
    PersonFacts f = person.facts();
    return new RegisterPerson(
        new PersonFacts(
            name,
            pinyin,
            f.sex(),
            f.birth(),
            ethnic,
            f.political(),
            f.partyJoined(),
            f.workEntry(),
            f.education(),
            f.degree(),
            f.profession(),
            f.strengths(),
            f.nativePlace()),
        person.idNumber(),
        person.health(),
        person.cadre(),
        person.engagements(),
        person.rank());
  }

  private RegisterPerson register(
      PersonFacts facts,
      Optional<CadreSince> cadre,
      List<NewEngagement> relations,
      Optional<RankSince> rank) {
    return new RegisterPerson(
        facts, numbers.next(facts.birth(), facts.sex()), health(), cadre, relations, rank);
  }

  private PersonFacts facts(
      String name,
      Optional<String> pinyin,
      Sex sex,
      LocalDate birth,
      Industry field,
      boolean member,
      LocalDate entry) {
    String education = education(birth);
    Optional<LocalDate> joined =
        member
            ? Optional.of(
                LocalDate.of(
                    Math.min(2017, birth.getYear() + 22 + seed.nextInt(8)),
                    1 + seed.nextInt(12),
                    1))
            : Optional.empty();
    return new PersonFacts(
        name,
        pinyin,
        sex,
        birth,
        ethnic(),
        political(member, birth),
        joined,
        Optional.of(entry),
        education,
        education.equals("21") && birth.getYear() > 1978 ? Optional.of("4") : Optional.empty(),
        profession(field),
        STRENGTHS[seed.nextInt(STRENGTHS.length)],
        "广西天等县" + PLACES[seed.nextInt(PLACES.length)]);
  }

  private LocalDate birth(int from, int to) {
    return LocalDate.of(
        from + seed.nextInt(Math.max(1, to - from + 1)),
        1 + seed.nextInt(12),
        1 + seed.nextInt(28));
  }

  private String education(LocalDate birth) {
    int chance = seed.nextInt(100);
    if (birth.getYear() < 1970) return chance < 35 ? "21" : chance < 85 ? "31" : "41";
    if (birth.getYear() < 1982) return chance < 60 ? "21" : chance < 95 ? "31" : "41";
    return chance < 4 ? "14" : chance < 82 ? "21" : "31";
  }

  private String ethnic() {
    int chance = seed.nextInt(1000);
    return chance < 980 ? "08" : chance < 996 ? "01" : "06";
  }

  private String political(boolean member, LocalDate birth) {
    if (member) return seed.nextInt(60) == 0 ? "02" : "01";
    if (birth.getYear() > 1990 && seed.nextInt(2) == 0) return "03";
    return seed.nextInt(40) == 0 ? "05" : "13";
  }

  private String profession(Industry field) {
    String[] choice = PROFESSIONS.get(field).split(" ");
    return choice[seed.nextInt(choice.length)];
  }

  private String health() {
    int chance = seed.nextInt(100);
    return chance < 88 ? "10" : chance < 95 ? "20" : chance < 97 ? "31" : chance < 99 ? "37" : "64";
  }

  /** As the post is called, or else as the years of service allow. */
  private Optional<RankSince> rank(
      Establishment establishment, LocalDate entry, NewEngagement post) {
    if (establishment != Establishment.CIVIL_SERVICE) return Optional.empty();
    int spread = seed.nextInt(10);
    int month = 1 + seed.nextInt(12);
    LocalDate confirmed = entry.plusYears(1);
    if (post.title().equals("主任科员"))
      return Optional.of(new RankSince(Rank.PRINCIPAL_STAFF, post.on()));
    if (post.title().equals("办事员")) return Optional.of(new RankSince(Rank.CLERK, confirmed));
    int years = 2018 - entry.getYear();
    boolean plain = post.title().startsWith("科员") || years < 12;
    if (plain) return Optional.of(new RankSince(Rank.STAFF_MEMBER, confirmed));
    return Optional.of(
        years < 22
            ? new RankSince(
                Rank.DEPUTY_PRINCIPAL_STAFF,
                LocalDate.of(entry.getYear() + 6 + spread / 2, month, 1))
            : new RankSince(
                Rank.PRINCIPAL_STAFF, LocalDate.of(entry.getYear() + 11 + spread, month, 1)));
  }

  /** The relations of a person who began to work on a day. */
  @FunctionalInterface
  interface Career {
    List<NewEngagement> since(LocalDate entry);
  }
}
