package org.dandang.othercounty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.dandang.care.api.difficulty.Assignment;
import org.dandang.care.api.difficulty.CollectDifficulty;
import org.dandang.care.api.difficulty.Confirmation;
import org.dandang.care.api.difficulty.ConfirmedBy;
import org.dandang.care.api.difficulty.DifficultyDesk;
import org.dandang.care.api.difficulty.DifficultyId;
import org.dandang.care.api.difficulty.DifficultyKind;
import org.dandang.care.api.difficulty.DifficultyRecords;
import org.dandang.care.api.difficulty.Urgency;
import org.dandang.care.api.support.ActivityId;
import org.dandang.care.api.support.FormGroup;
import org.dandang.care.api.support.GroupId;
import org.dandang.care.api.support.PlanActivity;
import org.dandang.care.api.support.SupportDesk;
import org.dandang.care.api.support.SupportRecords;
import org.dandang.care.api.talk.HoldTalk;
import org.dandang.care.api.talk.TalkDesk;
import org.dandang.care.api.talk.TalkId;
import org.dandang.care.api.talk.TalkRecords;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.ListQuery;

/** Talks, difficulties and the groups behind the villages. */
@ApplicationScoped
public class CareActs implements Acts {
  @Inject Citizens citizens;
  @Inject TalkDesk talks;
  @Inject TalkRecords talkRecords;
  @Inject DifficultyDesk difficulties;
  @Inject DifficultyRecords difficultyRecords;
  @Inject SupportDesk support;
  @Inject SupportRecords groups;

  private final Map<Long, GroupId> groupOf = new HashMap<>();

  @Override
  public Map<Act, LongSupplier> entering() {
    return Map.of(
        Act.TALK_BY_THE_SECRETARY_WITH_TWO, () -> talk(citizens.numbered(0)),
        Act.TALK_BY_SOMEBODY_ELSE, () -> talk(citizens.numbered(1)),
        Act.CONFIRM_A_DIFFICULTY, () -> confirmed(solved()),
        Act.SOLVE_WITHOUT_CONFIRMING, () -> solved().value(),
        Act.CARRY_OUT_AN_ACTIVITY_OF_TWO, () -> carriedOut(planned()),
        Act.PLAN_AN_ACTIVITY, () -> planned().value());
  }

  @Override
  public Map<Act, LongConsumer> changing() {
    return Map.of(
        Act.VOID_A_TALK, this::voidTalk,
        Act.REOPEN_A_DIFFICULTY, this::reopen,
        Act.VOID_AN_ACTIVITY, this::voidActivity);
  }

  private long talk(PersonId talker) {
    List<HoldTalk.Participant> two =
        List.of(
            new HoldTalk.Participant(citizens.numbered(5), "盼交流"),
            new HoldTalk.Participant(citizens.numbered(8), ""));
    return talks
        .hold(List.of(new HoldTalk(talker, LocalDate.of(2018, 6, 6), "下河镇", two, "")))
        .get(0)
        .value();
  }

  private void voidTalk(long id) {
    TalkId talk = new TalkId(id);
    talks.voidTalk(talk, Mistake.ENTERED, talkRecords.get(talk).version());
  }

  private DifficultyId solved() {
    GroupId group = new GroupId(groups.list(ListQuery.first(1)).rows().get(0).id());
    DifficultyId id =
        difficulties.collect(
            new CollectDifficulty(
                Optional.of(group),
                citizens.village(1),
                citizens.numbered(6),
                DifficultyKind.VILLAGE,
                Urgency.NORMAL,
                "村道路灯不亮",
                LocalDate.of(2018, 5, 7)));
    difficulties.assign(
        id,
        new Assignment(citizens.organ(), LocalDate.of(2018, 6, 30), LocalDate.of(2018, 5, 8)),
        version(id));
    difficulties.solve(id, "已修复", LocalDate.of(2018, 6, 1), version(id));
    return id;
  }

  private long confirmed(DifficultyId id) {
    difficulties.confirm(
        id, new Confirmation(ConfirmedBy.REQUESTER, "", LocalDate.of(2018, 6, 3)), version(id));
    return id.value();
  }

  private void reopen(long id) {
    DifficultyId difficulty = new DifficultyId(id);
    difficulties.reopen(difficulty, "并未解决", LocalDate.of(2018, 12, 1), version(difficulty));
  }

  private long version(DifficultyId id) {
    return difficultyRecords.get(id).version();
  }

  /** By a unit that does nothing else. */
  private ActivityId planned() {
    GroupId group =
        support
            .form(
                List.of(
                    new FormGroup(
                        2018,
                        citizens.backing(),
                        citizens.village(2),
                        citizens.numbered(2),
                        "志愿服务队",
                        LocalDate.of(2018, 1, 8))))
            .get(0);
    ActivityId id = support.plan(new PlanActivity(group, LocalDate.of(2018, 7, 18), "清洁乡村", "村部"));
    groupOf.put(id.value(), group);
    return id;
  }

  private long carriedOut(ActivityId id) {
    List<PersonId> two = List.of(citizens.somebody(), citizens.somebody());
    support.carryOut(id, two, activityVersion(id));
    return id.value();
  }

  private void voidActivity(long id) {
    ActivityId activity = new ActivityId(id);
    support.voidActivity(activity, Mistake.ENTERED, activityVersion(activity));
  }

  private long activityVersion(ActivityId id) {
    return groups.get(groupOf.get(id.value())).activities().stream()
        .filter(one -> one.id() == id.value())
        .findFirst()
        .orElseThrow()
        .version();
  }
}
