package org.dandang.sample.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.dandang.kernel.half.Halves;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.matching.MatchingDesk;
import org.dandang.personnel.api.matching.RunMatching;
import org.dandang.personnel.api.matching.Weights;
import org.dandang.personnel.api.person.Temperament;
import org.dandang.personnel.api.post.PostRecords;
import org.dandang.personnel.api.search.Conditions;
import org.dandang.sample.County;
import org.dandang.sample.SampleStep;

/** A vacancy for which signed papers on temperament are asked, among people who have some. */
@ApplicationScoped
public class NotedMatchingStep implements SampleStep {
  private static final String UNIT = "县委组织部";
  private static final int COMPARED = 8;
  private static final LocalDate ON = LocalDate.of(2019, 1, 22);

  @Inject MatchingDesk matchings;
  @Inject PostRecords posts;

  @Override
  public boolean worksIn(Halves halves) {
    return halves.keepsPeople();
  }

  @Override
  public int order() {
    return 169;
  }

  @Override
  public String title() {
    return "岗位匹配（性格特点）";
  }

  @Override
  public void load(County county, RandomGenerator seed) {
    List<PersonId> compared =
        county.cadresOf(county.unit(UNIT).unit()).stream()
            .limit(COMPARED)
            .map(PersonOnDay::person)
            .toList();
    posts
        .list(
            new ListQuery(
                Map.of("vacant", "true", "level", Level.SECTION_DEPUTY.name()), List.of(), 0, 1))
        .rows()
        .forEach(
            vacancy ->
                matchings.run(
                    new RunMatching(
                        vacancy.id(),
                        Conditions.NONE,
                        compared,
                        Weights.usual(),
                        Set.of(
                            Temperament.DECISIVENESS, Temperament.COOPERATION, Temperament.RAPPORT),
                        Optional.empty(),
                        ON)));
  }
}
