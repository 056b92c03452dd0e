package org.dandang.othercounty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.dandang.accountability.api.AnswerLetter;
import org.dandang.accountability.api.ClearanceOffice;
import org.dandang.commendation.api.AnnounceNominees;
import org.dandang.commendation.api.AskClearance;
import org.dandang.commendation.api.AssessNominations;
import org.dandang.commendation.api.AwardId;
import org.dandang.commendation.api.CategoryPlan;
import org.dandang.commendation.api.CommendationDesk;
import org.dandang.commendation.api.CommendationRecords;
import org.dandang.commendation.api.CorrectAward;
import org.dandang.commendation.api.DecideAwards;
import org.dandang.commendation.api.Eligibility;
import org.dandang.commendation.api.Honour;
import org.dandang.commendation.api.NominateAll;
import org.dandang.commendation.api.NominateAll.Nominee;
import org.dandang.commendation.api.NominationId;
import org.dandang.commendation.api.ProgrammeId;
import org.dandang.commendation.api.PublishProgramme;
import org.dandang.commendation.api.RecipientKind;
import org.dandang.commendation.api.RevocationGround;
import org.dandang.commendation.api.RevokeAward;
import org.dandang.commendation.api.SetUpProgramme;
import org.dandang.commendation.api.TakeReplies;
import org.dandang.commendation.api.VoidAward;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.DecisionBasis;

/** The one programme of the year, and what becomes of its awards. */
@ApplicationScoped
public class AwardActs implements Acts {
  private static final LocalDate BEGUN = LocalDate.of(2018, 12, 17);
  private static final LocalDate DECIDED = LocalDate.of(2019, 1, 25);
  private static final String VILLAGE = "01";
  private static final String BACKING = "02";
  private static final String MODEL = "03";
  private static final String TOWNSHIP = "04";
  private static final String TASK_GROUP = "05";

  @Inject Citizens citizens;
  @Inject CommendationDesk desk;
  @Inject CommendationRecords records;
  @Inject ClearanceOffice clearance;

  private final Map<String, Deque<AwardId>> standing = new HashMap<>();

  @Override
  public Map<Act, LongSupplier> entering() {
    return Map.of(Act.DECIDE_THE_PROGRAMME, this::decide);
  }

  @Override
  public Map<Act, LongConsumer> changing() {
    return Map.of(
        Act.VOID_A_VILLAGES_AWARD, programme -> makeVoid(VILLAGE),
        Act.VOID_A_BACKING_UNITS_AWARD, programme -> makeVoid(BACKING),
        Act.REVOKE_A_MODEL_AWARD, programme -> revoke(),
        Act.CORRECT_A_MODEL_AWARD, programme -> correct(),
        Act.VOID_A_TOWNSHIP_CADRES_AWARD, programme -> makeVoid(TOWNSHIP),
        Act.VOID_A_TASK_GROUP_AWARD, programme -> makeVoid(TASK_GROUP));
  }

  private long decide() {
    ProgrammeId programme = desk.setUp(plan());
    desk.publish(
        new PublishProgramme(
            programme, "桂评表函〔2018〕28号", BEGUN, records.programme(programme).version()));
    List<Nominee> nominees = nominees();
    List<NominationId> nominated =
        desk.nominate(new NominateAll(programme, nominees, "各单位", BEGUN.plusDays(4)));
    clear(programme);
    assess(programme, nominated);
    desk.announce(
        new AnnounceNominees(
            programme, nominated, "县政务公开栏", DECIDED.minusDays(11), DECIDED.minusDays(3)));
    List<AwardId> awards =
        desk.decide(
            new DecideAwards(
                programme,
                nominated,
                "临表彰〔2019〕1号",
                DecisionBasis.meeting("常委会纪要〔2019〕3号", DECIDED, "县委书记", 11, 10, 10),
                Map.of()));
    for (int i = 0; i < awards.size(); i++)
      standing
          .computeIfAbsent(nominees.get(i).category(), any -> new ArrayDeque<>())
          .add(awards.get(i));
    return programme.value();
  }

  private SetUpProgramme plan() {
    return new SetUpProgramme(
        "2018年度脱贫攻坚工作表彰",
        2018,
        "2019年全县大会",
        Optional.of(LocalDate.of(2019, 2, 11)),
        List.of(
            new CategoryPlan(
                VILLAGE, "红旗村", RecipientKind.VILLAGE, Eligibility.ANY, Honour.RED_FLAG_VILLAGE, 3),
            new CategoryPlan(
                BACKING, "后盾单位", RecipientKind.UNIT, Eligibility.ANY, Honour.BACKING_UNIT, 4),
            new CategoryPlan(
                MODEL, "标兵", RecipientKind.PERSON, Eligibility.ANY, Honour.MODEL_WORKER, 5),
            new CategoryPlan(
                TOWNSHIP,
                "乡镇先进个人",
                RecipientKind.PERSON,
                Eligibility.IN_TOWNSHIP,
                Honour.TOWNSHIP_CADRE,
                3),
            new CategoryPlan(
                TASK_GROUP,
                "专责小组先进个人",
                RecipientKind.PERSON,
                Eligibility.IN_MEMBER_UNIT,
                Honour.TASK_GROUP_MEMBER,
                4)),
        Set.of(citizens.organ()),
        BEGUN);
  }

  private List<Nominee> nominees() {
    String deeds = "驻村一年，工作扎实。";
    List<Nominee> all = new ArrayList<>();
    for (int i = 1; i <= 3; i++) all.add(Nominee.unit(VILLAGE, citizens.village(i), deeds));
    for (int i = 0; i < 4; i++) all.add(Nominee.unit(BACKING, citizens.backing(), deeds));
    for (int i = 0; i < 5; i++) all.add(Nominee.person(MODEL, citizens.somebody(), deeds));
    for (int i = 0; i < 3; i++)
      all.add(Nominee.person(TOWNSHIP, citizens.inTown().person(), deeds));
    for (int i = 0; i < 4; i++) all.add(Nominee.person(TASK_GROUP, citizens.somebody(), deeds));
    return all;
  }

  private void clear(ProgrammeId programme) {
    long letter =
        desk.askClearance(new AskClearance(programme, "临表彰函〔2018〕1号", "表彰办负责人", BEGUN.plusDays(8)));
    clearance.answer(new AnswerLetter(letter, "临纪函〔2018〕2号", "纪委分管领导", BEGUN.plusDays(14)));
    desk.takeReplies(new TakeReplies(programme));
  }

  private void assess(ProgrammeId programme, List<NominationId> nominated) {
    Map<PersonId, Integer> points = Map.of(citizens.numbered(1), 90, citizens.numbered(21), 84);
    desk.assess(
        new AssessNominations(
            programme,
            nominated.stream().map(id -> new AssessNominations.Ballot(id, points)).toList(),
            BEGUN.plusDays(16)));
  }

  private void makeVoid(String category) {
    AwardId award = standing.get(category).pop();
    desk.makeVoid(new VoidAward(award, Mistake.ENTERED, version(award)));
  }

  private void revoke() {
    AwardId award = standing.get(MODEL).pop();
    desk.revoke(
        new RevokeAward(
            award,
            RevocationGround.FRAUD,
            "临表彰〔2019〕9号",
            "县委书记",
            LocalDate.of(2019, 2, 1),
            version(award)));
  }

  private void correct() {
    AwardId award = standing.get(MODEL).peek();
    desk.correct(new CorrectAward(award, "临表彰〔2019〕1号", "副主任", Mistake.ENTERED, version(award)));
  }

  private long version(AwardId award) {
    return records.award(award).version();
  }
}
