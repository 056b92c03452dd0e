package org.dandang.othercounty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dandang.care.api.difficulty.Assignment;
import org.dandang.care.api.difficulty.CollectDifficulty;
import org.dandang.care.api.difficulty.Confirmation;
import org.dandang.care.api.difficulty.ConfirmedBy;
import org.dandang.care.api.difficulty.DifficultyDesk;
import org.dandang.care.api.difficulty.DifficultyId;
import org.dandang.care.api.difficulty.DifficultyKind;
import org.dandang.care.api.difficulty.DifficultyRecords;
import org.dandang.care.api.difficulty.Urgency;
import org.dandang.care.api.support.GroupId;
import org.dandang.care.api.support.SupportRecords;
import org.dandang.care.api.talk.HoldTalk;
import org.dandang.care.api.talk.TalkDesk;
import org.dandang.care.api.talk.TalkId;
import org.dandang.care.api.talk.TalkRecords;
import org.dandang.kernel.actor.Actors;
import org.dandang.kernel.actor.NamedActor;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.record.Amendment;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.PersonRoll;
import org.dandang.personnel.api.UnitDirectory;
import org.dandang.personnel.api.dispatch.DispatchDesk;
import org.dandang.personnel.api.dispatch.DispatchId;
import org.dandang.personnel.api.dispatch.DispatchLine;
import org.dandang.personnel.api.dispatch.DispatchRecords;
import org.dandang.personnel.api.dispatch.DispatchVeteran;
import org.dandang.personnel.api.dispatch.VoidDispatch;
import org.dandang.personnel.api.post.CreatePost;
import org.dandang.personnel.api.post.EndPost;
import org.dandang.personnel.api.post.FrontLine;
import org.dandang.personnel.api.post.PostDesk;
import org.dandang.personnel.api.post.PostId;
import org.dandang.personnel.api.post.PostRecords;
import org.dandang.personnel.api.post.SetForCultivation;
import org.dandang.training.api.classes.ClassArchive;
import org.dandang.training.api.classes.ClassDesk;
import org.dandang.training.api.classes.ClassId;
import org.dandang.training.api.classes.ClassKind;
import org.dandang.training.api.classes.ClassRecords;
import org.dandang.training.api.classes.ClassState;
import org.dandang.training.api.classes.CorrectClass;
import org.dandang.training.api.classes.PlanClass;
import org.dandang.training.api.classes.Session;
import org.dandang.training.api.classes.SignInRhythm;
import org.dandang.training.api.classes.WholeClass;

/** Does the acts through the contexts' own desks, as a clerk of 临河县 would. */
@ApplicationScoped
public class Doing {
  private static final NamedActor CLERK =
      new NamedActor("clerk of Linhe", EnumSet.allOf(Role.class));
  private static final Amendment MISTAKE = new Amendment("录入有误", "分管领导", LocalDate.of(2019, 2, 1));
  private static final LocalDate SPRING = LocalDate.of(2018, 3, 12);

  @Inject Actors actors;
  @Inject PersonRoll roll;
  @Inject UnitDirectory units;
  @Inject ClassArchive classes;
  @Inject ClassDesk classDesk;
  @Inject ClassRecords classRecords;
  @Inject DispatchDesk dispatches;
  @Inject DispatchRecords dispatchRecords;
  @Inject TalkDesk talks;
  @Inject TalkRecords talkRecords;
  @Inject DifficultyDesk difficulties;
  @Inject DifficultyRecords difficultyRecords;
  @Inject SupportRecords groups;
  @Inject PostDesk posts;
  @Inject PostRecords postRecords;

  private final Map<Act, Deque<Long>> done = new EnumMap<>(Act.class);
  private final Deque<PersonId> dispatched = new ArrayDeque<>();
  private Deque<PersonId> veterans;

  /** False where there is nothing to take back, or nobody left to send. */
  public synchronized boolean perform(Act act) {
    return actors.as(CLERK, () -> performed(act));
  }

  private boolean performed(Act act) {
    Deque<Long> earlier = done.computeIfAbsent(act.undoes(), any -> new ArrayDeque<>());
    if (act.undoes() != act || act == Act.VOID_ONE_ATTENDANCE) {
      Deque<Long> pool =
          act == Act.VOID_ONE_ATTENDANCE ? done.get(Act.HOLD_A_CLASS_FOR_THREE) : earlier;
      if (pool == null || pool.isEmpty()) return false;
      takeBack(act, pool.pop());
      return true;
    }
    if (act == Act.DISPATCH_A_VETERAN && veterans().isEmpty()) return false;
    earlier.push(make(act));
    return true;
  }

  private long make(Act act) {
    return switch (act) {
      case HOLD_A_CLASS_FOR_THREE -> heldClass(SPRING, ClassState.CLOSED);
      case HOLD_A_CLASS_OF_THE_YEAR_BEFORE -> heldClass(SPRING.minusYears(1), ClassState.CLOSED);
      case PLAN_A_CLASS -> heldClass(SPRING, ClassState.PLANNED);
      case DISPATCH_A_VETERAN -> {
        PersonId veteran = veterans().pop();
        dispatched.push(veteran);
        yield dispatch(veteran, DispatchLine.PROJECT);
      }
      case DISPATCH_ELSEWHERE -> dispatch(person(Linhe.PEOPLE - 1), DispatchLine.STABILITY);
      case TALK_BY_THE_SECRETARY_WITH_TWO -> talk(person(0));
      case TALK_BY_SOMEBODY_ELSE -> talk(person(1));
      case CONFIRM_A_DIFFICULTY -> difficulty(true);
      case SOLVE_WITHOUT_CONFIRMING -> difficulty(false);
      case SET_A_POST -> post();
      default -> throw new IllegalArgumentException(act.name());
    };
  }

  private void takeBack(Act act, long id) {
    switch (act) {
      case VOID_A_CLASS -> classDesk.voidClass(new ClassId(id), MISTAKE, classVersion(id));
      case CORRECT_A_CLASS_INTO_THE_YEAR_BEFORE ->
          classDesk.correct(
              new CorrectClass(
                  new ClassId(id),
                  "更正后的班次",
                  SPRING.minusYears(1),
                  SPRING.minusYears(1),
                  MISTAKE,
                  classVersion(id)));
      case VOID_ONE_ATTENDANCE ->
          classDesk.voidAttendance(new ClassId(id), person(4), MISTAKE, classVersion(id));
      case VOID_A_DISPATCH -> {
        dispatches.voidDispatch(
            new VoidDispatch(
                new DispatchId(id), MISTAKE, dispatchRecords.get(new DispatchId(id)).version()));
        veterans().push(dispatched.pop());
      }
      case VOID_A_TALK ->
          talks.voidTalk(new TalkId(id), MISTAKE, talkRecords.get(new TalkId(id)).version());
      case REOPEN_A_DIFFICULTY ->
          difficulties.reopen(
              new DifficultyId(id), "并未解决", LocalDate.of(2018, 12, 1), difficultyVersion(id));
      case END_A_CULTIVATION ->
          posts.endCultivation(
              new EndPost(
                  new PostId(id),
                  new Amendment("培养期满", "分管领导", LocalDate.of(2018, 10, 31)),
                  postRecords.get(new PostId(id)).version()));
      default -> throw new IllegalArgumentException(act.name());
    }
  }

  private long heldClass(LocalDate begin, ClassState reached) {
    PlanClass plan =
        new PlanClass(
            "林业干部培训班",
            ClassKind.SKILLS,
            organ(),
            "县委党校",
            begin,
            begin,
            8,
            SignInRhythm.DAY,
            1,
            20,
            "",
            begin.minusDays(20));
    List<WholeClass.Attendee> attendees =
        reached == ClassState.PLANNED
            ? List.of()
            : IntStream.rangeClosed(4, 7).mapToObj(n -> attendee(n, begin)).toList();
    return classes
        .takeOver(
            List.of(new WholeClass(plan, reached, attendees, Optional.empty(), Optional.empty())))
        .get(0)
        .value();
  }

  /** The fourth is enrolled and never comes. */
  private WholeClass.Attendee attendee(int number, LocalDate day) {
    List<WholeClass.SignIn> signIns =
        number == 7 ? List.of() : List.of(new WholeClass.SignIn(day, Session.WHOLE_DAY));
    return new WholeClass.Attendee(person(number), signIns, Optional.empty());
  }

  private long dispatch(PersonId veteran, DispatchLine line) {
    return dispatches
        .dispatch(
            List.of(
                new DispatchVeteran(
                    veteran, "负责水库项目", "下河镇", line, true, "临组发〔2018〕9号", LocalDate.of(2018, 4, 2))))
        .get(0)
        .value();
  }

  private long talk(PersonId talker) {
    List<HoldTalk.Participant> two =
        List.of(
            new HoldTalk.Participant(person(5), "盼交流"), new HoldTalk.Participant(person(8), ""));
    return talks
        .hold(List.of(new HoldTalk(talker, LocalDate.of(2018, 6, 6), "下河镇", two, "")))
        .get(0)
        .value();
  }

  private long difficulty(boolean confirmed) {
    GroupId group = new GroupId(groups.list(ListQuery.first(1)).rows().get(0).id());
    DifficultyId id =
        difficulties.collect(
            new CollectDifficulty(
                Optional.of(group),
                village(),
                person(6),
                DifficultyKind.VILLAGE,
                Urgency.NORMAL,
                "村道路灯不亮",
                LocalDate.of(2018, 5, 7)));
    difficulties.assign(
        id,
        new Assignment(organ(), LocalDate.of(2018, 6, 30), LocalDate.of(2018, 5, 8)),
        difficultyVersion(id.value()));
    difficulties.solve(id, "已修复", LocalDate.of(2018, 6, 1), difficultyVersion(id.value()));
    if (confirmed) {
      difficulties.confirm(
          id,
          new Confirmation(ConfirmedBy.REQUESTER, "", LocalDate.of(2018, 6, 3)),
          difficultyVersion(id.value()));
    }
    return id.value();
  }

  private long post() {
    PostId id =
        posts
            .create(
                List.of(
                    new CreatePost(
                        organ(),
                        "项目办副主任",
                        Level.SECTION_DEPUTY,
                        1,
                        Management.COUNTY,
                        9,
                        "20",
                        "",
                        true,
                        Linhe.LONG_AGO)))
            .get(0);
    posts.set(
        new SetForCultivation(
            id,
            FrontLine.PROJECT,
            Optional.empty(),
            "培养项目干部",
            "跟班一年",
            person(1),
            LocalDate.of(2019, 6, 1),
            LocalDate.of(2018, 2, 1),
            Optional.empty(),
            postRecords.get(id).version()));
    return id.value();
  }

  private long classVersion(long id) {
    return classRecords.get(new ClassId(id)).version();
  }

  private long difficultyVersion(long id) {
    return difficultyRecords.get(new DifficultyId(id)).version();
  }

  private PersonId person(int number) {
    return roll.cadres(LocalDate.of(2018, 12, 31)).get(number).person();
  }

  private Deque<PersonId> veterans() {
    if (veterans == null) {
      veterans = new ArrayDeque<>();
      for (int i = Linhe.PEOPLE - 4; i < Linhe.PEOPLE - 1; i++) veterans.add(person(i));
    }
    return veterans;
  }

  private UnitId organ() {
    return units.byCode("459901-01", LocalDate.of(2018, 12, 31)).orElseThrow().unit();
  }

  private UnitId village() {
    return units.byCode("459901100201", LocalDate.of(2018, 12, 31)).orElseThrow().unit();
  }
}
