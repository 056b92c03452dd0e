package org.dandang.sample.personnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.Amendment;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.UnitOnDay;
import org.dandang.personnel.api.person.EngagePerson;
import org.dandang.personnel.api.person.EngagementKind;
import org.dandang.personnel.api.person.NewEngagement;
import org.dandang.personnel.api.person.PersonDesk;
import org.dandang.personnel.api.post.CreatePost;
import org.dandang.personnel.api.post.EndPost;
import org.dandang.personnel.api.post.FrontLine;
import org.dandang.personnel.api.post.PostDesk;
import org.dandang.personnel.api.post.PostId;
import org.dandang.personnel.api.post.PostRecords;
import org.dandang.personnel.api.post.ReviewCultivation;
import org.dandang.personnel.api.post.SetForCultivation;
import org.dandang.sample.County;

/**
 * Twenty posts set on the front lines and in named fields, most of them held; some ended, one void.
 */
record PostSample(
    PostDesk posts, PostRecords records, PersonDesk persons, County county, Draw draw) {
  private static final LocalDate CREATED = LocalDate.of(2017, 6, 1);

  /** A post to be set. */
  private record Set(
      UnitOnDay unit, String title, FrontLine line, Optional<Industry> field, LocalDate on) {}

  List<PostId> load() {
    List<Set> sets = sets();
    List<PostId> ids = posts.create(sets.stream().map(PostSample::created).toList());
    List<PersonId> mentors =
        county.leaders().stream()
            .filter(leader -> leader.level() == Level.SECTION_PRINCIPAL)
            .map(leader -> leader.person())
            .toList();
    for (int at = 0; at < sets.size(); at++) {
      posts.set(cultivation(ids.get(at), sets.get(at), mentors.get(at)));
      if (at % 5 < 4) hold(ids.get(at), sets.get(at));
    }
    for (int at = 15; at < 20; at++)
      posts.review(
          new ReviewCultivation(
              ids.get(at),
              "熟悉业务较快，群众评价好，建议继续压担子培养",
              day(2018, 9, 17),
              Optional.of(day(2019, 3, 1)),
              seen(ids.get(at))));
    posts.endCultivation(
        new EndPost(ids.get(20), ended("培养期满", LocalDate.of(2018, 6, 29)), seen(ids.get(20))));
    posts.endCultivation(
        new EndPost(ids.get(21), ended("项目完工", LocalDate.of(2018, 11, 30)), seen(ids.get(21))));
    posts.abolish(
        new EndPost(ids.get(22), ended("机构职能调整", LocalDate.of(2018, 12, 28)), seen(ids.get(22))));
    posts.voidPost(
        new EndPost(ids.get(23), ended("重复录入", LocalDate.of(2018, 9, 3)), seen(ids.get(23))));
    return ids;
  }

  private List<Set> sets() {
    List<Set> sets = new ArrayList<>();
    List<UnitOnDay> towns = county.townships();
    String[] projects = {"县交通运输局", "县住房和城乡建设局", "县水利局", "县发展和改革局", "县移民工作管理局"};
    String[] posts = {"县政务服务管理办公室", "县信访局", "县人力资源和社会保障局", "县民政局"};
    String[] fields = {"县教育局", "县卫生和计划生育局", "县农业局", "县林业局", "县财政局"};
    Industry[] industries = {
      Industry.EDUCATION,
      Industry.HEALTH,
      Industry.AGRICULTURE,
      Industry.AGRICULTURE,
      Industry.ECONOMY
    };
    for (int at = 0; at < 6; at++)
      sets.add(
          new Set(
              towns.get(at),
              "扶贫工作站副站长（培养岗位）",
              FrontLine.POVERTY,
              Optional.empty(),
              day(2018, 3, 1 + at)));
    for (int at = 0; at < 5; at++)
      sets.add(
          new Set(
              county.unit(projects[at]),
              "重点项目现场负责人（培养岗位）",
              FrontLine.PROJECT,
              Optional.empty(),
              day(2018, 4, 9 + at)));
    for (int at = 0; at < 4; at++)
      sets.add(
          new Set(
              county.unit(posts[at]),
              "窗口业务负责人（培养岗位）",
              FrontLine.POST,
              Optional.empty(),
              day(2018, 5, 14 + at)));
    for (int at = 0; at < 5; at++)
      sets.add(
          new Set(
              county.unit(fields[at]),
              "业务骨干岗位（培养岗位）",
              FrontLine.FIELD,
              Optional.of(industries[at]),
              day(2017, 9, 11 + at)));
    for (int at = 6; at < 10; at++)
      sets.add(
          new Set(
              towns.get(at),
              "扶贫专干（培养岗位）",
              FrontLine.POVERTY,
              Optional.empty(),
              day(2017, 7, 3 + at)));
    return sets;
  }

  private void hold(PostId post, Set set) {
    PersonId person = draw.staff().person();
    NewEngagement attached =
        new NewEngagement(
            EngagementKind.ATTACHMENT,
            set.unit().unit(),
            Optional.of(post),
            set.title(),
            Level.STAFF,
            Management.COUNTY,
            false,
            false,
            30,
            set.on().plusDays(20),
            Optional.empty());
    persons.engage(new EngagePerson(person, attached, 1));
  }

  private static CreatePost created(Set set) {
    return new CreatePost(
        set.unit().unit(),
        set.title(),
        Level.STAFF,
        1,
        Management.COUNTY,
        30,
        "31",
        "",
        set.line() != FrontLine.POST,
        CREATED);
  }

  private static SetForCultivation cultivation(PostId post, Set set, PersonId mentor) {
    return new SetForCultivation(
        post,
        set.line(),
        set.field(),
        "在一线锻炼中提高驾驭复杂局面、服务群众的能力",
        "跟班学习、结对帮带、承担一项重点任务，每季度小结一次，期满全面考察",
        mentor,
        set.on().plusYears(1),
        set.on(),
        Optional.empty(),
        1);
  }

  private long seen(PostId post) {
    return records.get(post).version();
  }

  private static Amendment ended(String reason, LocalDate on) {
    return Decisions.amendment(reason, on);
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }
}
