package org.dandang.sample;

import static org.dandang.sample.Commended.BACKING;
import static org.dandang.sample.Commended.MODEL;
import static org.dandang.sample.Commended.TASK_GROUP;
import static org.dandang.sample.Commended.TOWNSHIP;
import static org.dandang.sample.Commended.VILLAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.dandang.commendation.api.AnnounceNominees;
import org.dandang.commendation.api.AskClearance;
import org.dandang.commendation.api.AssessNominations;
import org.dandang.commendation.api.AwardId;
import org.dandang.commendation.api.CategoryPlan;
import org.dandang.commendation.api.CommendationDesk;
import org.dandang.commendation.api.CommendationRecords;
import org.dandang.commendation.api.DecideAwards;
import org.dandang.commendation.api.Eligibility;
import org.dandang.commendation.api.Honour;
import org.dandang.commendation.api.NominateAll;
import org.dandang.commendation.api.NominateAll.Nominee;
import org.dandang.commendation.api.NominationId;
import org.dandang.commendation.api.NomineeObjections;
import org.dandang.commendation.api.ProgrammeId;
import org.dandang.commendation.api.PublishProgramme;
import org.dandang.commendation.api.RecipientKind;
import org.dandang.commendation.api.RevocationGround;
import org.dandang.commendation.api.RevokeAward;
import org.dandang.commendation.api.SetUpProgramme;
import org.dandang.commendation.api.TakeReplies;
import org.dandang.commendation.api.VoidNomination;
import org.dandang.kernel.half.Halves;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.DecisionBasis;

/**
 * The programme for 2018 whose awards were handed out in February 2019, the one for 2017 with other
 * numbers, and one for 2019 that has just been set up; with nominations refused, voided and passed
 * over, objections of each outcome, two awards revoked, and one entered too often, which is found
 * only after the overview was frozen.
 */
@ApplicationScoped
public class CommendationStep implements SampleStep {
  private static final String RECOMMENDER = "各乡镇党委、县直各单位";

  @Inject CommendationDesk desk;
  @Inject CommendationRecords records;
  @Inject NomineeObjections objections;
  @Inject Replies replies;

  @Override
  public boolean worksIn(Halves halves) {
    return halves.runs("commendation");
  }

  @Override
  public int order() {
    return 600;
  }

  @Override
  public String title() {
    return "评优表彰";
  }

  @Override
  public void load(County county, RandomGenerator seed) {
    Commended people = new Commended(county, seed);
    String secretary = county.countySecretary().label().name();
    Calendar first =
        new Calendar(2017, LocalDate.of(2018, 1, 3), LocalDate.of(2018, 2, 5), secretary);
    List<AwardId> earlier =
        run(
            first,
            people,
            Map.of(VILLAGE, 8, BACKING, 12, MODEL, 24, TOWNSHIP, 22, TASK_GROUP, 11),
            List.of());
    revoke(earlier.get(earlier.size() - 1), LocalDate.of(2018, 8, 20), secretary);
    Calendar second =
        new Calendar(2018, LocalDate.of(2018, 12, 17), LocalDate.of(2019, 1, 25), secretary);
    List<PersonId> waived = replies.waived(second.answered());
    List<AwardId> awards =
        run(
            second,
            people,
            Map.of(VILLAGE, 10, BACKING, 16, MODEL, 31, TOWNSHIP, 31, TASK_GROUP, 15),
            waived);
    revoke(awards.get(10 + 16 + 30), LocalDate.of(2019, 2, 1), secretary);
    desk.setUp(plan(2019, LocalDate.of(2019, 2, 18), Optional.empty(), people, Map.of(MODEL, 30)));
  }

  /** The days of one programme. */
  private record Calendar(int year, LocalDate begun, LocalDate decided, String secretary) {
    LocalDate nominated() {
      return Workdays.after(begun, 4);
    }

    LocalDate asked() {
      return Workdays.after(begun, 8);
    }

    LocalDate answered() {
      return Workdays.after(begun, 11);
    }

    LocalDate assessed() {
      return Workdays.after(begun, 16);
    }

    /** Objections came in the notice of this year only. */
    boolean contested() {
      return year == 2018;
    }

    LocalDate noticed() {
      return Workdays.after(decided, -11);
    }

    static String number(String kind, int ordinal, LocalDate on) {
      return kind + "〔" + on.getYear() + "〕" + ordinal + "号";
    }
  }

  private List<AwardId> run(
      Calendar days, Commended people, Map<String, Integer> quotas, List<PersonId> waived) {
    LocalDate ceremony =
        days.year() == 2018 ? LocalDate.of(2019, 2, 11) : days.decided().plusDays(4);
    ProgrammeId programme =
        desk.setUp(
            plan(days.year(), days.begun(), Optional.of(ceremony), people, places(quotas, days)));
    desk.publish(
        new PublishProgramme(
            programme,
            "桂评表函〔" + days.begun().getYear() + "〕" + (days.year() - 1990) + "号",
            days.begun(),
            records.programme(programme).version()));
    Commended.Field field = people.field(quotas, waived);
    List<NominationId> ids = nominate(programme, field.nominees(), days);
    nominate(programme, field.ineligible(), days);
    List<NominationId> wrong = nominate(programme, field.mistaken(), days);
    makeVoid(wrong, days);
    clear(programme, days);
    assess(programme, ids, people, days);
    List<NominationId> chosen = field.chosen().stream().map(ids::get).toList();
    List<NominationId> contested = field.contested().stream().map(ids::get).toList();
    List<NominationId> losing = days.contested() ? contested.subList(1, 3) : List.of();
    announce(programme, Stream.concat(chosen.stream(), losing.stream()).toList(), days);
    if (days.contested())
      new Contested(objections, records)
          .about(contested.get(0), losing, days.noticed().plusDays(2));
    return desk.decide(
        new DecideAwards(
            programme,
            chosen,
            Calendar.number("天表彰", 1, days.decided()),
            DecisionBasis.meeting(
                Calendar.number("常委会纪要", 3, days.decided()),
                days.decided(),
                days.secretary(),
                11,
                10,
                10),
            days.contested() ? Map.of(MODEL, "公示期间两名拟表彰对象被反映，一名终止、一名暂缓，名额空缺。") : Map.of()));
  }

  /** Two more model workers could win where two of them lose by an objection. */
  private static Map<String, Integer> places(Map<String, Integer> quotas, Calendar days) {
    Map<String, Integer> places = new HashMap<>(quotas);
    if (days.contested()) places.merge(MODEL, 2, Integer::sum);
    return places;
  }

  private static SetUpProgramme plan(
      int year,
      LocalDate on,
      Optional<LocalDate> ceremony,
      Commended people,
      Map<String, Integer> quotas) {
    List<CategoryPlan> all =
        List.of(
            category(
                VILLAGE,
                "脱贫攻坚红旗村",
                RecipientKind.VILLAGE,
                Eligibility.ANY,
                Honour.RED_FLAG_VILLAGE,
                quotas),
            category(
                BACKING,
                "脱贫攻坚工作先进后盾单位",
                RecipientKind.UNIT,
                Eligibility.ANY,
                Honour.BACKING_UNIT,
                quotas),
            category(
                MODEL,
                "脱贫攻坚工作标兵",
                RecipientKind.PERSON,
                Eligibility.ANY,
                Honour.MODEL_WORKER,
                quotas),
            category(
                TOWNSHIP,
                "脱贫攻坚乡（镇）干部先进个人",
                RecipientKind.PERSON,
                Eligibility.IN_TOWNSHIP,
                Honour.TOWNSHIP_CADRE,
                quotas),
            category(
                TASK_GROUP,
                "脱贫攻坚专责小组成员单位先进个人",
                RecipientKind.PERSON,
                Eligibility.IN_MEMBER_UNIT,
                Honour.TASK_GROUP_MEMBER,
                quotas));
    return new SetUpProgramme(
        year + "年度脱贫攻坚工作表彰",
        year,
        (year + 1) + "年全县脱贫攻坚誓师大会",
        ceremony,
        all.stream().filter(one -> quotas.containsKey(one.code())).toList(),
        people.memberUnits(),
        on);
  }

  private static CategoryPlan category(
      String code,
      String name,
      RecipientKind recipients,
      Eligibility eligibility,
      Honour honour,
      Map<String, Integer> quotas) {
    return new CategoryPlan(
        code, name, recipients, eligibility, honour, quotas.getOrDefault(code, 1));
  }

  private List<NominationId> nominate(
      ProgrammeId programme, List<Nominee> nominees, Calendar days) {
    return desk.nominate(new NominateAll(programme, nominees, RECOMMENDER, days.nominated()));
  }

  private void makeVoid(List<NominationId> wrong, Calendar days) {
    Amendment twice = new Amendment("推荐单位报错人选，重新推荐", "表彰办负责人", days.asked());
    wrong.forEach(
        id -> desk.makeVoid(new VoidNomination(id, twice, records.nomination(id).version())));
  }

  private void clear(ProgrammeId programme, Calendar days) {
    long letter =
        desk.askClearance(
            new AskClearance(
                programme, Calendar.number("天表彰函", 1, days.asked()), "表彰办负责人", days.asked()));
    replies.give(letter, Calendar.number("天纪函", 2, days.answered()), days.answered());
    desk.takeReplies(new TakeReplies(programme));
  }

  private void assess(
      ProgrammeId programme, List<NominationId> ids, Commended people, Calendar days) {
    desk.assess(
        new AssessNominations(
            programme,
            ids.stream().map(id -> new AssessNominations.Ballot(id, people.points())).toList(),
            days.assessed()));
  }

  private void announce(ProgrammeId programme, List<NominationId> chosen, Calendar days) {
    desk.announce(
        new AnnounceNominees(
            programme, chosen, "县政务公开栏、各单位公开栏", days.noticed(), days.decided().minusDays(3)));
  }

  private void revoke(AwardId award, LocalDate on, String secretary) {
    desk.revoke(
        new RevokeAward(
            award,
            RevocationGround.FRAUD,
            "天表彰〔" + on.getYear() + "〕9号",
            secretary,
            on,
            records.award(award).version()));
  }
}
