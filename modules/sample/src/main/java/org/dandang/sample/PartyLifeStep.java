package org.dandang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.dandang.kernel.half.Halves;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.record.Amendment;
import org.dandang.personnel.api.BranchOnDay;
import org.dandang.personnel.api.UnitOnDay;
import org.dandang.training.api.partyday.FixDay;
import org.dandang.training.api.partyday.PartyDayDesk;
import org.dandang.training.api.partyday.PartyDayId;
import org.dandang.training.api.partyday.PartyDayRecords;
import org.dandang.training.api.partyday.RecordPartyDay;
import org.dandang.training.api.route.BookVisit;
import org.dandang.training.api.route.OpenRoute;
import org.dandang.training.api.route.OpenSite;
import org.dandang.training.api.route.RouteDesk;
import org.dandang.training.api.route.RouteId;
import org.dandang.training.api.route.RouteRecords;
import org.dandang.training.api.route.SiteElement;
import org.dandang.training.api.route.SiteId;
import org.dandang.training.api.route.VisitId;
import org.dandang.training.api.route.VisitRow;

/**
 * Fourteen months of fixed party days in every branch, and the route of mountain, water, people.
 */
@ApplicationScoped
public class PartyLifeStep implements SampleStep {
  private static final YearMonth FIRST = YearMonth.of(2018, 1);
  private static final YearMonth LAST = YearMonth.of(2019, 2);
  private static final List<String> TOPICS =
      List.of(
          "重温入党誓词，学习党章", "学习习近平总书记关于脱贫攻坚的重要论述", "“两学一做”学习教育", "廉政警示教育", "学习先进典型事迹", "到帮扶村开展志愿服务");

  @Inject PartyDayDesk days;
  @Inject PartyDayRecords dayRecords;
  @Inject RouteDesk routes;
  @Inject RouteRecords routeRecords;

  @Override
  public boolean worksIn(Halves halves) {
    return halves.runs("training");
  }

  @Override
  public int order() {
    return 310;
  }

  @Override
  public String title() {
    return "固定党日和教育路线";
  }

  @Override
  public void load(County county, RandomGenerator seed) {
    partyDays(county, seed);
    visits(county, openRoute(county), seed);
  }

  private void partyDays(County county, RandomGenerator seed) {
    List<FixDay> fixed = new ArrayList<>();
    List<RecordPartyDay> held = new ArrayList<>();
    for (BranchOnDay branch : county.branches()) {
      int day = 5 + seed.nextInt(21);
      fixed.add(new FixDay(branch.id(), day, FIRST.atDay(1)));
      for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
        RecordPartyDay one = partyDay(branch, month, day, seed);
        boolean reported = seed.nextInt(25) > 0;
        if (reported && !one.heldOn().isAfter(County.TODAY)) held.add(one);
      }
    }
    days.fixDays(fixed);
    List<PartyDayId> ids = days.record(held);
    Amendment wrong = new Amendment("录错支部", "县委组织部组织股", LocalDate.of(2019, 1, 16));
    for (int place = 100; place < ids.size(); place += 500) {
      PartyDayId id = ids.get(place);
      days.voidDay(id, wrong, dayRecords.get(id).version());
    }
  }

  /** On the fixed day, or the Monday after a weekend, which says why. */
  private static RecordPartyDay partyDay(
      BranchOnDay branch, YearMonth month, int day, RandomGenerator seed) {
    LocalDate on = month.atDay(day);
    LocalDate held =
        on.getDayOfWeek() == DayOfWeek.SATURDAY
            ? on.plusDays(2)
            : on.getDayOfWeek() == DayOfWeek.SUNDAY ? on.plusDays(1) : on;
    String topic = TOPICS.get(seed.nextInt(TOPICS.size()));
    int members = Math.max(3, branch.members());
    boolean written = seed.nextInt(30) > 0;
    return new RecordPartyDay(
        branch.id(),
        month,
        held,
        held.equals(on) ? "" : "遇周末顺延",
        topic,
        seed.nextInt(12) > 0,
        members,
        members - seed.nextInt(Math.max(1, members / 6)),
        written ? topic + "；与会党员交流发言，形成决议。" : "");
  }

  private RouteId openRoute(County county) {
    LocalDate on = LocalDate.of(2017, 6, 20);
    List<SiteId> sites =
        List.of(
            site(
                county,
                "驮堪乡",
                "立屯开山凿洞教育点",
                SiteElement.MOUNTAIN,
                "群众凿穿大山，修通出村的路。",
                "107.01,23.17",
                on),
            site(
                county,
                "小山乡",
                "挖井引水教育点",
                SiteElement.WATER,
                "带头人领着群众挖井找水，解决人畜饮水。",
                "107.25,23.06",
                on),
            site(
                county, "都康乡", "军事教育基地", SiteElement.PEOPLE, "部队官兵艰苦奋斗、守土尽责。", "107.10,23.13", on));
    return routes.openRoute(new OpenRoute("山—水—人", "艰苦奋斗，弘扬“天等精神”", sites, on));
  }

  private SiteId site(
      County county,
      String township,
      String name,
      SiteElement element,
      String story,
      String where,
      LocalDate on) {
    return routes.openSite(
        new OpenSite(name, element, county.unit(township).unit(), story, 120, where, on));
  }

  /** Forty visits of 2018; some of the year before and after, some cancelled, one void. */
  private void visits(County county, RouteId route, RandomGenerator seed) {
    List<UnitOnDay> units = county.organs();
    List<VisitId> made = new ArrayList<>();
    for (int visit = 0; visit < 52; visit++) {
      LocalDate day = LocalDate.of(2017, 10, 12).plusDays(visit * 9L + seed.nextInt(4));
      int people = 20 + seed.nextInt(40);
      VisitId id =
          routes.book(
              new BookVisit(
                  route, units.get(visit % units.size()).unit(), day, people, "党性教育现场教学"));
      if (visit % 13 == 12) routes.cancel(id, "天气原因", seen(route, id));
      else routes.visited(id, people - seed.nextInt(4), day, seen(route, id));
      made.add(id);
    }
    routes.book(
        new BookVisit(route, units.get(0).unit(), LocalDate.of(2019, 3, 15), 45, "“三会一课”现场教学"));
    Amendment twice = new Amendment("重复登记", "县委组织部干部教育股", LocalDate.of(2018, 8, 1));
    routes.voidVisit(made.get(25), twice, seen(route, made.get(25)));
  }

  private long seen(RouteId route, VisitId id) {
    ListQuery ofRoute =
        new ListQuery(java.util.Map.of("route", route.toString()), List.of(), 0, 200);
    return routeRecords.visits(ofRoute).rows().stream()
        .filter(row -> row.id() == id.value())
        .mapToLong(VisitRow::version)
        .findFirst()
        .orElseThrow();
  }
}
