package org.dandang.sample.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.dandang.kernel.desk.NumberSeries;
import org.dandang.kernel.half.Halves;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.UnitKind;
import org.dandang.personnel.api.UnitOnDay;
import org.dandang.personnel.api.appeal.AppealDesk;
import org.dandang.personnel.api.appeal.AppealRecords;
import org.dandang.personnel.api.appointment.AppointmentDesk;
import org.dandang.personnel.api.appointment.AppointmentRecords;
import org.dandang.personnel.api.appointment.BarRegister;
import org.dandang.personnel.api.appointment.ObjectionDesk;
import org.dandang.personnel.api.assessment.AssessmentDesk;
import org.dandang.personnel.api.dispatch.DispatchDesk;
import org.dandang.personnel.api.matching.MatchingDesk;
import org.dandang.personnel.api.matching.MatchingRecords;
import org.dandang.personnel.api.merge.MergeDesk;
import org.dandang.personnel.api.merge.MergePersons;
import org.dandang.personnel.api.person.PersonDesk;
import org.dandang.personnel.api.person.PersonFiles;
import org.dandang.personnel.api.person.Rank;
import org.dandang.personnel.api.person.RegisterPerson;
import org.dandang.personnel.api.pool.PoolDesk;
import org.dandang.personnel.api.post.PostDesk;
import org.dandang.personnel.api.post.PostId;
import org.dandang.personnel.api.post.PostRecords;
import org.dandang.personnel.api.search.ConditionSetDesk;
import org.dandang.personnel.api.unit.FoundUnit;
import org.dandang.personnel.api.unit.SucceedUnits;
import org.dandang.personnel.api.unit.SuccessionKind;
import org.dandang.personnel.api.unit.UnitDesk;
import org.dandang.sample.County;
import org.dandang.sample.SampleStep;

/**
 * Assessments, appointments, posts on the front lines, dispatches, pools, matching, and the reform
 * of 2019.
 */
@ApplicationScoped
public class PersonnelStep implements SampleStep {
  /** Applicants' numbers begin where those of the staff end. */
  private static final int APPLICANTS = 400;

  private static final LocalDate REFORM = LocalDate.of(2019, 1, 10);

  @Inject UnitDesk units;
  @Inject PersonDesk persons;
  @Inject PersonFiles files;
  @Inject MergeDesk merges;
  @Inject AssessmentDesk assessments;
  @Inject AppointmentDesk appointments;
  @Inject AppointmentRecords ledger;
  @Inject AppealDesk appeals;
  @Inject AppealRecords appealRecords;
  @Inject BarRegister barRegister;
  @Inject ObjectionDesk objections;
  @Inject ConditionSetDesk conditionSets;
  @Inject PostDesk posts;
  @Inject PostRecords establishment;
  @Inject DispatchDesk dispatches;
  @Inject PoolDesk pools;
  @Inject MatchingDesk matchings;
  @Inject MatchingRecords matched;
  @Inject NumberSeries series;

  private PersonId openedTwice;

  @Override
  public boolean worksIn(Halves halves) {
    return halves.keepsPeople();
  }

  @Override
  public int order() {
    return 150;
  }

  @Override
  public String title() {
    return "考核、任免、设岗、选派";
  }

  @Override
  public void load(County county, RandomGenerator seed) {
    Draw draw =
        new Draw(
            county.cadres().stream().filter(cadre -> !reformed(cadre.label().unitName())).toList(),
            PersonnelStep::wellGraded,
            seed);
    PoolSample poolSample = new PoolSample(pools, conditionSets, matchings, matched, county, draw);
    new AssessmentSample(assessments, county, seed).load(PersonnelStep::wellGraded);
    List<PostId> set = new PostSample(posts, establishment, persons, county, draw).load();
    poolSample.openAll();
    poolSample.keepConditions();
    poolSample.matchings(set);
    new DispatchSample(dispatches, county, draw).load();
    List<UnitOnDay> organs =
        county.ofKind(UnitKind.COUNTY_ORGAN).stream()
            .filter(unit -> !reformed(unit.name()))
            .toList();
    Changes changes = new Changes(organs, county.townships(), seed);
    List<PersonId> applicants = applicants(seed);
    Decisions decisions = new Decisions(appointments, ledger);
    List<PersonId> committee =
        county.countyLeaders().stream().limit(11).map(PersonOnDay::person).toList();
    new AppointmentSample(
            appointments,
            decisions,
            series,
            committee,
            new Objecting(objections, ledger),
            new Appealing(appeals, appealRecords, decisions, department(county)),
            draw,
            changes,
            applicants,
            this::nextRank)
        .load();
    new HinderedMotions(
            appointments,
            decisions,
            new Steps(appointments, decisions),
            draw,
            persons,
            barRegister,
            committee.get(6))
        .load();
    merge(applicants.get(11));
    reform(county);
    county.forget();
  }

  /** Three of the organisation department. */
  private static List<PersonId> department(County county) {
    return county.cadres().stream()
        .filter(cadre -> cadre.label().unitName().equals("县委组织部"))
        .map(PersonOnDay::person)
        .limit(3)
        .toList();
  }

  /** Nobody whom an appointment may name has a low grade of the year before. */
  private static boolean wellGraded(PersonId person) {
    return person.value() % 4 > 0;
  }

  /** What the years of service allow. */
  private Rank nextRank(PersonId person) {
    int entry = files.get(person).facts().workEntry().orElseThrow().getYear();
    if (entry > 2013) return Rank.STAFF_MEMBER;
    return entry > 2005 ? Rank.DEPUTY_PRINCIPAL_STAFF : Rank.PRINCIPAL_STAFF;
  }

  /** One of the recruits had been entered twice, with one number wrong. */
  private void merge(PersonId recruit) {
    LocalDate signed = County.TODAY.minusDays(2);
    merges.merge(
        new MergePersons(
            recruit,
            openedTwice,
            "录用建档时身份证号码录入有误，同一人重复建档",
            DecisionBasis.slip("天组呈〔2019〕6号", signed, "县委组织部分管领导"),
            files.get(recruit).version(),
            files.get(openedTwice).version()));
  }

  private List<PersonId> applicants(RandomGenerator seed) {
    People people = new People(seed, APPLICANTS);
    List<RegisterPerson> young = Stream.generate(people::applicant).limit(12).toList();
    List<PersonId> registered = persons.register(young);
    openedTwice = persons.register(List.of(people.twice(young.get(11)))).get(0);
    return registered;
  }

  private static boolean reformed(String unit) {
    return unit.equals("县国土资源局") || unit.equals("县不动产登记局");
  }

  /**
   * The reform of the organs: land and registration become natural resources, the staff goes over.
   */
  private void reform(County county) {
    UnitOnDay land = county.unit("县国土资源局");
    UnitOnDay registration = county.unit("县不动产登记局");
    UnitId successor =
        units
            .found(
                List.of(
                    new FoundUnit(
                        "451425D091",
                        "县自然资源局",
                        UnitKind.COUNTY_ORGAN,
                        Industry.CONSTRUCTION,
                        Optional.of(county.county().unit()),
                        land.order(),
                        REFORM)))
            .get(0);
    units.succeed(
        new SucceedUnits(
            SuccessionKind.MERGED,
            List.of(land.unit(), registration.unit()),
            List.of(successor),
            REFORM,
            "天办发〔2019〕3号"));
  }
}
