package org.dandang.sample.personnel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.matching.DecideMatching;
import org.dandang.personnel.api.matching.Fitness;
import org.dandang.personnel.api.matching.GiveFitness;
import org.dandang.personnel.api.matching.MatchingDesk;
import org.dandang.personnel.api.matching.MatchingDetail;
import org.dandang.personnel.api.matching.MatchingId;
import org.dandang.personnel.api.matching.MatchingRecords;
import org.dandang.personnel.api.matching.RunMatching;
import org.dandang.personnel.api.matching.Weights;
import org.dandang.personnel.api.person.Temperament;
import org.dandang.personnel.api.pool.AnswerNominations;
import org.dandang.personnel.api.pool.LeavePool;
import org.dandang.personnel.api.pool.OpenPool;
import org.dandang.personnel.api.pool.Outcome;
import org.dandang.personnel.api.pool.PoolDesk;
import org.dandang.personnel.api.pool.PoolId;
import org.dandang.personnel.api.pool.PoolKind;
import org.dandang.personnel.api.pool.TakeIntoPool;
import org.dandang.personnel.api.post.PostId;
import org.dandang.personnel.api.search.ConditionSetDesk;
import org.dandang.personnel.api.search.Conditions;
import org.dandang.personnel.api.search.KeepConditions;
import org.dandang.sample.County;

/** Classified pools by field, one filled by hand, and some vacancies matched and decided. */
record PoolSample(
    PoolDesk pools,
    ConditionSetDesk sets,
    MatchingDesk matchings,
    MatchingRecords matched,
    County county,
    Draw draw) {
  /** Two searches that the department shares. */
  void keepConditions() {
    sets.keep(new KeepConditions("科员满五年、近三年有优秀", grown(), true));
    sets.keep(
        new KeepConditions("农业农村系统畜牧兽医专业", Conditions.of(Industry.AGRICULTURE, "畜牧兽医"), true));
  }

  private static Conditions grown() {
    return new Conditions(
        null, null, Level.STAFF, "31", "", null, null, 5, null, null, 1, true, false);
  }

  void openAll() {
    UnitId keeper = county.unit("县委组织部").unit();
    byRule("教育人才库（数学教育）", Industry.EDUCATION, "数学教育", keeper);
    byRule("卫生人才库（临床医学）", Industry.HEALTH, "临床医学", keeper);
    byRule("农业人才库（畜牧兽医）", Industry.AGRICULTURE, "畜牧兽医", keeper);
    byRule("经济财会人才库", Industry.ECONOMY, "会计学", keeper);
    byRule("规划建设人才库", Industry.CONSTRUCTION, "土木工程", keeper);
    PoolId young =
        pools.open(
            new OpenPool(
                "优秀年轻干部库",
                PoolKind.YOUNG,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                keeper,
                LocalDate.of(2017, 10, 9)));
    List<PersonId> chosen =
        java.util.stream.Stream.generate(draw::staff).limit(24).map(PersonOnDay::person).toList();
    List<PersonId> first = chosen.subList(0, 20);
    pools.nominate(new TakeIntoPool(young, first, "各单位党组织推荐", LocalDate.of(2017, 11, 20)));
    pools.answer(
        new AnswerNominations(
            young, first.subList(0, 18), true, "天组发〔2018〕3号确认", LocalDate.of(2018, 1, 15)));
    pools.answer(
        new AnswerNominations(
            young, first.subList(18, 20), false, "民主测评未达到要求", LocalDate.of(2018, 1, 15)));
    pools.leave(left(young, first.subList(0, 2), Outcome.USED, "提拔使用", LocalDate.of(2018, 9, 28)));
    pools.leave(
        left(young, first.subList(2, 5), Outcome.REMOVED, "年度考察后调出", LocalDate.of(2018, 12, 28)));
    pools.nominate(
        new TakeIntoPool(young, chosen.subList(20, 24), "年度考核优秀，本单位推荐", LocalDate.of(2019, 1, 21)));
  }

  private static LeavePool left(
      PoolId pool, List<PersonId> persons, Outcome how, String reason, LocalDate on) {
    return new LeavePool(pool, persons, how, reason, on);
  }

  /** Three decided among named persons, one over everybody decided, one left open. */
  void matchings(List<PostId> posts) {
    for (int at = 0; at < 3; at++) {
      List<PersonId> compared =
          java.util.stream.Stream.generate(draw::staff).limit(6).map(PersonOnDay::person).toList();
      LocalDate on = LocalDate.of(2018, 3 + at, 20);
      decided(posts.get(at * 6), RunMatching.of(posts.get(at * 6), compared, on), on);
    }
    LocalDate searched = LocalDate.of(2018, 9, 18);
    decided(
        posts.get(4),
        over(posts.get(4), Conditions.of(Industry.AGRICULTURE, ""), searched),
        searched);
    matchings.run(over(posts.get(14), Conditions.NONE, LocalDate.of(2019, 2, 18)));
  }

  /** What a leading post in the county asks of the people it gets. */
  private static final Set<Temperament> WANTED =
      Set.of(Temperament.DECISIVENESS, Temperament.RAPPORT);

  private static RunMatching over(PostId post, Conditions among, LocalDate on) {
    return new RunMatching(post, among, List.of(), Weights.usual(), WANTED, Optional.empty(), on);
  }

  private void decided(PostId post, RunMatching run, LocalDate on) {
    MatchingId id = matchings.run(run);
    MatchingDetail picture = matched.get(id);
    picture.candidates().stream()
        .filter(candidate -> !candidate.excluded())
        .findFirst()
        .ifPresent(
            candidate -> {
              matchings.give(
                  new GiveFitness(
                      post, candidate.person(), Fitness.FIT, "2018 年度干部体检适岗结论", on.plusDays(2)));
              matchings.decide(
                  new DecideMatching(
                      id,
                      candidate.person(),
                      "县委组织部部务会",
                      "专业和经历符合岗位需要，本人愿意到一线锻炼",
                      on.plusDays(3),
                      picture.version()));
            });
  }

  /** Kept current at the ends of 2017 and 2018, so that comings and goings show. */
  private void byRule(String name, Industry industry, String profession, UnitId keeper) {
    PoolId pool =
        pools.open(
            new OpenPool(
                name,
                PoolKind.CLASSIFIED,
                Optional.of(industry),
                Optional.of(profession),
                Optional.of(Conditions.of(industry, profession)),
                keeper,
                LocalDate.of(2017, 3, 1)));
    pools.refresh(pool, LocalDate.of(2017, 12, 20));
    pools.refresh(pool, LocalDate.of(2018, 12, 20));
  }
}
