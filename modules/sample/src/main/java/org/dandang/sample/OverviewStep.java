package org.dandang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.dandang.commendation.api.AwardDetail;
import org.dandang.commendation.api.AwardId;
import org.dandang.commendation.api.AwardRow;
import org.dandang.commendation.api.CommendationDesk;
import org.dandang.commendation.api.CommendationRecords;
import org.dandang.commendation.api.VoidAward;
import org.dandang.kernel.half.Halves;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.record.Amendment;
import org.dandang.overview.api.FreezeOverview;
import org.dandang.overview.api.OverviewDesk;

/**
 * Two frozen overviews; in the one of 2018 an award still counts that was entered too often and is
 * voided afterwards, so that the comparison has something to tell.
 */
@ApplicationScoped
public class OverviewStep implements SampleStep {
  private static final String ENTERED_TWICE = "乡（镇）";

  @Inject OverviewDesk overviews;
  @Inject CommendationDesk commendation;
  @Inject CommendationRecords awards;

  @Override
  public boolean worksIn(Halves halves) {
    return halves.shows("overview");
  }

  @Override
  public int order() {
    return 800;
  }

  @Override
  public String title() {
    return "工作综述";
  }

  @Override
  public void load(County county, RandomGenerator seed) {
    freeze(2017, LocalDate.of(2018, 2, 20));
    freeze(2018, LocalDate.of(2019, 2, 15));
    ListQuery query =
        new ListQuery(Map.of("year", "2018", "category", ENTERED_TWICE), List.of(), 0, 200);
    long last =
        awards.awards(query).rows().stream()
            .map(AwardRow::id)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    AwardDetail wrong = awards.award(new AwardId(last));
    Amendment twice =
        new Amendment(
            "名单录入重复，按决定原件更正", county.countySecretary().label().name(), LocalDate.of(2019, 2, 18));
    commendation.makeVoid(new VoidAward(new AwardId(last), twice, wrong.version()));
  }

  private void freeze(int year, LocalDate asOf) {
    overviews.freeze(new FreezeOverview(year, Optional.of(asOf), 0));
  }
}
