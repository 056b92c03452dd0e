package org.dandang.sample.personnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.UnitKind;
import org.dandang.personnel.api.person.Establishment;
import org.dandang.personnel.api.person.NewEngagement;
import org.dandang.personnel.api.person.RegisterPerson;
import org.dandang.personnel.api.post.PostId;
import org.dandang.sample.personnel.Leaders.Leader;
import org.dandang.sample.personnel.UnitTable.Founded;

/** Fills a unit: its leading group, its staff, and some who have withdrawn to the second line. */
record Staffing(People people, RandomGenerator seed) {
  private static final String[] ORGAN_STAFF = {
    "科员", "科员", "科员", "办公室主任", "业务股股长", "业务股副股长", "综合股股长", "办事员"
  };
  private static final String[] TOWN_STAFF = {
    "科员", "科员", "党政办公室主任", "扶贫工作站站长", "农业服务中心主任", "社会事务办公室主任", "国土规建环保安监站站长", "文化体育和广播影视站站长", "办事员"
  };
  private static final String[] SCHOOL_STAFF = {
    "教师", "教师", "教师", "教师", "教师", "教导主任", "总务主任", "年级组长"
  };
  private static final String[] HOSPITAL_STAFF = {
    "医师", "护士", "护士", "主治医师", "药剂师", "公共卫生科科长", "护士长"
  };

  /** The leading group in the posts created for it. */
  List<RegisterPerson> leaders(Founded unit, List<Leader> leaders, List<PostId> posts) {
    List<RegisterPerson> found = new ArrayList<>();
    for (int place = 0; place < leaders.size(); place++) {
      Leader leader = leaders.get(place);
      PostId post = posts.get(place);
      for (int head = 0; head < leader.incumbents(); head++) {
        boolean senior = leader.level().ordinal() <= Level.SECTION_PRINCIPAL.ordinal();
        found.add(
            people.cadre(
                senior ? 1963 : 1968,
                senior ? 1978 : 1986,
                unit.industry(),
                Establishment.CIVIL_SERVICE,
                seed.nextInt(50) > 0 || leader.secretary(),
                entry -> led(unit, leader, post, entry)));
      }
    }
    return found;
  }

  List<RegisterPerson> staff(Founded unit, int number) {
    List<RegisterPerson> found = new ArrayList<>();
    for (int head = 0; head < number; head++) {
      boolean member =
          seed.nextInt(100)
              < (unit.kind() == UnitKind.SCHOOL || unit.kind() == UnitKind.HOSPITAL ? 32 : 62);
      int place = 20 + head;
      found.add(
          people.cadre(
              1960,
              1995,
              unit.industry(),
              establishment(unit),
              member,
              entry -> worked(unit, place, entry)));
    }
    return found;
  }

  List<RegisterPerson> veterans(Founded unit, int number) {
    List<RegisterPerson> found = new ArrayList<>();
    for (int head = 0; head < number; head++)
      found.add(
          people.cadre(
              1960,
              1964,
              unit.industry(),
              Establishment.CIVIL_SERVICE,
              true,
              entry -> withdrawn(unit, entry)));
    return found;
  }

  private List<NewEngagement> led(Founded unit, Leader leader, PostId post, LocalDate entry) {
    LocalDate since =
        LocalDate.of(2012 + seed.nextInt(5), 1 + seed.nextInt(12), 1 + seed.nextInt(28));
    Management management = leader.level().isCountyLevel() ? Management.CITY : Management.COUNTY;
    NewEngagement now =
        NewEngagement.post(
                unit.id(), leader.title(), leader.level(), management, leader.order(), since)
            .in(post);
    return List.of(
        NewEngagement.establishment(unit.id(), management, begin(entry)),
        NewEngagement.post(unit.id(), "科员", Level.STAFF, Management.UNIT, 90, begin(entry)),
        leader.secretary() ? now.asPartySecretary() : now);
  }

  private List<NewEngagement> worked(Founded unit, int place, LocalDate entry) {
    String[] titles =
        switch (unit.kind()) {
          case TOWNSHIP -> TOWN_STAFF;
          case SCHOOL -> SCHOOL_STAFF;
          case HOSPITAL -> HOSPITAL_STAFF;
          default -> ORGAN_STAFF;
        };
    String title = titles[seed.nextInt(titles.length)];
    List<NewEngagement> relations = new ArrayList<>();
    relations.add(NewEngagement.establishment(unit.id(), Management.UNIT, begin(entry)));
    if (seed.nextInt(5) == 0 && entry.getYear() < 2008) {
      relations.add(
          NewEngagement.post(unit.id(), titles[0], Level.STAFF, Management.UNIT, 90, begin(entry)));
      relations.add(
          NewEngagement.post(
              unit.id(),
              title,
              Level.STAFF,
              Management.UNIT,
              place,
              LocalDate.of(2010 + seed.nextInt(6), 1 + seed.nextInt(12), 1)));
    } else {
      relations.add(
          NewEngagement.post(unit.id(), title, Level.STAFF, Management.UNIT, place, begin(entry)));
    }
    return relations;
  }

  private List<NewEngagement> withdrawn(Founded unit, LocalDate entry) {
    LocalDate since = LocalDate.of(2015 + seed.nextInt(2), 1 + seed.nextInt(12), 1);
    return List.of(
        NewEngagement.establishment(unit.id(), Management.COUNTY, begin(entry)),
        NewEngagement.post(
            unit.id(),
            "副职领导",
            Level.SECTION_DEPUTY,
            Management.COUNTY,
            15,
            begin(entry).plusYears(4)),
        NewEngagement.post(unit.id(), "主任科员", Level.STAFF, Management.COUNTY, 80, since)
            .onSecondLine());
  }

  /** Nothing is known of before the units of today were founded. */
  private static LocalDate begin(LocalDate entry) {
    return entry.isBefore(UnitTable.FOUNDED) ? UnitTable.FOUNDED : entry;
  }

  private static Establishment establishment(Founded unit) {
    return switch (unit.kind()) {
      case SCHOOL, HOSPITAL -> Establishment.INSTITUTION;
      case INSTITUTION ->
          unit.industry() == Industry.GOVERNMENT
              ? Establishment.CIVIL_SERVICE_LIKE
              : Establishment.INSTITUTION;
      default -> Establishment.CIVIL_SERVICE;
    };
  }
}
