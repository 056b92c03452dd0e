package org.dandang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.dandang.kernel.half.Halves;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.training.api.classes.ClassArchive;
import org.dandang.training.api.classes.ClassDesk;
import org.dandang.training.api.classes.ClassDetail;
import org.dandang.training.api.classes.ClassId;
import org.dandang.training.api.classes.ClassKind;
import org.dandang.training.api.classes.ClassRecords;
import org.dandang.training.api.classes.ClassState;
import org.dandang.training.api.classes.CorrectClass;
import org.dandang.training.api.classes.PlanClass;
import org.dandang.training.api.classes.Session;
import org.dandang.training.api.classes.SignInRhythm;
import org.dandang.training.api.classes.WholeClass;
import org.dandang.training.api.classes.WholeClass.Attendee;
import org.dandang.training.api.classes.WholeClass.SignIn;

/**
 * Twenty-three classes of 2018 with 5,048 people present; beside them classes of other years, over
 * New Year, planned, cancelled and void ones, people who never came and people who signed often.
 */
@ApplicationScoped
public class TrainingStep implements SampleStep {
  /** One class: how many days, how many came, how many enrolled and did not. */
  private record Outline(String title, ClassKind kind, LocalDate begin, int days, int present) {}

  private static final List<Outline> OF_2018 =
      List.of(
          outline("学习贯彻党的十九大精神科级干部轮训班（第一期）", ClassKind.THEORY, 2018, 1, 15, 3, 312),
          outline("学习贯彻党的十九大精神科级干部轮训班（第二期）", ClassKind.THEORY, 2018, 1, 22, 3, 286),
          outline("村党组织书记、第一书记培训班", ClassKind.PARTY_MEMBERS, 2018, 2, 5, 2, 254),
          outline("乡镇党委书记抓基层党建专题研讨班", ClassKind.SEMINAR, 2018, 3, 6, 1, 238),
          outline("脱贫攻坚业务培训班（第一期）", ClassKind.SKILLS, 2018, 3, 19, 2, 226),
          outline("脱贫攻坚业务培训班（第二期）", ClassKind.SKILLS, 2018, 3, 26, 2, 218),
          outline("组工干部能力提升班", ClassKind.SKILLS, 2018, 4, 10, 2, 214),
          outline("“不忘初心”党员教育示范班", ClassKind.PARTY_MEMBERS, 2018, 4, 24, 1, 208),
          outline("新任乡科级领导干部任职培训班", ClassKind.NEW_POST, 2018, 5, 7, 4, 206),
          outline("教育系统党务干部培训班", ClassKind.SKILLS, 2018, 5, 21, 2, 204),
          outline("卫生系统党务干部培训班", ClassKind.SKILLS, 2018, 6, 4, 2, 202),
          outline("发展对象培训班", ClassKind.PARTY_MEMBERS, 2018, 6, 19, 3, 198),
          outline("驻村工作队员业务培训班", ClassKind.SKILLS, 2018, 7, 9, 2, 196),
          outline("农业产业发展专题培训班", ClassKind.SKILLS, 2018, 7, 23, 2, 194),
          outline("宣传思想文化干部培训班", ClassKind.SKILLS, 2018, 8, 13, 2, 192),
          outline("党支部书记轮训班（第一期）", ClassKind.PARTY_MEMBERS, 2018, 8, 27, 1, 246),
          outline("党支部书记轮训班（第二期）", ClassKind.PARTY_MEMBERS, 2018, 9, 10, 1, 268),
          outline("中青年干部培训班", ClassKind.THEORY, 2018, 9, 17, 5, 186),
          outline("项目建设与招商引资专题班", ClassKind.SKILLS, 2018, 10, 15, 2, 184),
          outline("统战民族干部培训班", ClassKind.SKILLS, 2018, 10, 29, 1, 182),
          outline("公务员职业道德培训班", ClassKind.SKILLS, 2018, 11, 12, 2, 180),
          outline("入党积极分子培训班", ClassKind.PARTY_MEMBERS, 2018, 12, 3, 2, 248),
          outline("宪法和监察法专题学习班（跨年）", ClassKind.THEORY, 2018, 12, 29, 7, 206));

  private static final List<Outline> OF_OTHER_YEARS =
      List.of(
          outline("科级干部进修班", ClassKind.THEORY, 2017, 4, 10, 3, 120),
          outline("党务干部培训班", ClassKind.SKILLS, 2017, 5, 15, 2, 96),
          outline("第一书记培训班", ClassKind.SKILLS, 2017, 6, 12, 2, 130),
          outline("村“两委”换届培训班", ClassKind.PARTY_MEMBERS, 2017, 8, 7, 2, 160),
          outline("扶贫信息员培训班", ClassKind.SKILLS, 2017, 10, 23, 1, 140),
          outline("十九大精神宣讲骨干班（跨年）", ClassKind.THEORY, 2017, 12, 28, 7, 64),
          outline("脱贫摘帽业务培训班", ClassKind.SKILLS, 2019, 1, 7, 2, 110),
          outline("乡镇人大干部培训班", ClassKind.SKILLS, 2019, 2, 13, 1, 58));

  @Inject ClassArchive archive;
  @Inject ClassDesk desk;
  @Inject ClassRecords records;
  @Inject KnownPeople known;

  private static Outline outline(
      String title, ClassKind kind, int year, int month, int day, int days, int present) {
    return new Outline(title, kind, LocalDate.of(year, month, day), days, present);
  }

  @Override
  public boolean worksIn(Halves halves) {
    return halves.runs("training");
  }

  @Override
  public int order() {
    return 300;
  }

  @Override
  public String title() {
    return "培训班次";
  }

  @Override
  public void load(County county, RandomGenerator seed) {
    UnitId organiser = county.unit("县委组织部").unit();
    List<PersonId> people =
        known.steadyCadres(county.cadres()).stream().map(PersonOnDay::person).toList();
    List<WholeClass> whole = new ArrayList<>();
    for (Outline one : OF_2018) whole.add(closed(one, organiser, people, seed));
    for (Outline one : OF_OTHER_YEARS) whole.add(closed(one, organiser, people, seed));
    whole.addAll(unheld(organiser, people, seed));
    List<ClassId> ids = archive.takeOver(whole);
    amend(ids, whole);
  }

  /** A person who did not sign for himself, and a title with a wrong number. */
  private void amend(List<ClassId> ids, List<WholeClass> whole) {
    Amendment approved = new Amendment("核对签到册", "县委组织部干部教育股", LocalDate.of(2019, 1, 8));
    ClassId seminar = ids.get(3);
    int extra = OF_2018.get(3).present();
    desk.voidAttendance(
        seminar, whole.get(3).attendees().get(extra).person(), approved, seen(seminar));
    ClassDetail skills = records.get(ids.get(6));
    desk.correct(
        new CorrectClass(
            skills.id(), "组工干部业务能力提升班", skills.begin(), skills.end(), approved, skills.version()));
  }

  /** What is planned, announced, cancelled, or was entered twice. */
  private List<WholeClass> unheld(UnitId organiser, List<PersonId> people, RandomGenerator seed) {
    Outline twice = outline("发展对象培训班", ClassKind.PARTY_MEMBERS, 2018, 6, 19, 3, 60);
    Amendment voids = new Amendment("同一班次重复录入", "县委组织部干部教育股", LocalDate.of(2018, 7, 2));
    WholeClass entered = closed(twice, organiser, people, seed);
    Outline cancelled = outline("防汛抗旱专题班", ClassKind.SKILLS, 2018, 7, 30, 1, 0);
    Outline planned = outline("科级干部进修班", ClassKind.THEORY, 2019, 4, 8, 3, 0);
    Outline later = outline("党务公开培训班", ClassKind.SKILLS, 2019, 5, 13, 1, 0);
    Outline announced = outline("第一书记轮训班", ClassKind.SKILLS, 2019, 3, 11, 2, 0);
    List<Attendee> waiting =
        draw(people, 40, seed).stream()
            .map(person -> new Attendee(person, List.of(), Optional.empty()))
            .toList();
    return List.of(
        new WholeClass(
            entered.plan(),
            entered.reached(),
            entered.attendees(),
            Optional.empty(),
            Optional.of(voids)),
        new WholeClass(
            plan(cancelled, organiser, 60),
            ClassState.CANCELLED,
            List.of(),
            Optional.of("与防汛工作冲突"),
            Optional.empty()),
        whole(plan(planned, organiser, 60), ClassState.PLANNED, List.of()),
        whole(plan(later, organiser, 60), ClassState.PLANNED, List.of()),
        whole(plan(announced, organiser, 60), ClassState.ANNOUNCED, waiting));
  }

  private WholeClass closed(
      Outline one, UnitId organiser, List<PersonId> people, RandomGenerator seed) {
    int enrolled = one.present() + 1 + seed.nextInt(12);
    List<Attendee> attendees = new ArrayList<>();
    for (PersonId person : draw(people, enrolled, seed))
      attendees.add(attendee(person, one, attendees.size(), seed));
    ClassState reached =
        one.begin().plusDays(one.days()).isAfter(County.TODAY)
            ? ClassState.HELD
            : ClassState.CLOSED;
    return whole(plan(one, organiser, enrolled + 5), reached, attendees);
  }

  /** The first ones came; of the fourth class one more signed, whose attendance is void later. */
  private static Attendee attendee(PersonId person, Outline one, int place, RandomGenerator seed) {
    boolean seminar = one.equals(OF_2018.get(3));
    if (place >= one.present() + (seminar ? 1 : 0))
      return new Attendee(person, List.of(), Optional.empty());
    boolean fromOldList = one.equals(OF_2018.get(0)) && place < 36;
    if (fromOldList) return new Attendee(person, List.of(), Optional.of("纸质签到册（2018年1月）"));
    List<SignIn> signIns = new ArrayList<>();
    int days = seed.nextInt(20) == 0 ? 1 : one.days();
    for (int day = 0; day < days; day++)
      signIns.add(new SignIn(one.begin().plusDays(day), Session.WHOLE_DAY));
    return new Attendee(person, signIns, Optional.empty());
  }

  private static WholeClass whole(PlanClass plan, ClassState state, List<Attendee> attendees) {
    return new WholeClass(plan, state, attendees, Optional.empty(), Optional.empty());
  }

  private static PlanClass plan(Outline one, UnitId organiser, int seats) {
    return new PlanClass(
        one.title(),
        one.kind(),
        organiser,
        "县委党校",
        one.begin(),
        one.begin().plusDays(one.days() - 1),
        one.days() * 8,
        SignInRhythm.DAY,
        one.days(),
        seats,
        "理想信念、四个意识",
        one.begin().minusDays(14));
  }

  /** That many different people, from anywhere in the line on. */
  private static List<PersonId> draw(List<PersonId> people, int count, RandomGenerator seed) {
    int from = seed.nextInt(people.size());
    int step = people.size() / count;
    List<PersonId> drawn = new ArrayList<>();
    for (int place = 0; place < count; place++)
      drawn.add(people.get((from + place * step) % people.size()));
    return drawn;
  }

  private long seen(ClassId id) {
    return records.get(id).version();
  }
}
