package org.dandang.personnel.domain.matching;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.Standing;
import org.dandang.personnel.api.matching.DecideMatching;
import org.dandang.personnel.api.matching.Fitness;
import org.dandang.personnel.api.matching.MatchingId;
import org.dandang.personnel.api.matching.Repetition;
import org.dandang.personnel.api.matching.RunMatching;
import org.dandang.personnel.api.matching.Scale;
import org.dandang.personnel.api.matching.Weights;
import org.dandang.personnel.api.person.Temperament;
import org.dandang.personnel.api.post.PostId;
import org.dandang.personnel.api.search.Conditions;
import org.dandang.personnel.domain.post.Post;
import org.dandang.personnel.domain.search.ConditionsColumn;

/**
 * A comparison of persons for a post, kept as it was on its day. Somebody decides once, with a
 * reason, and never for a person who was excluded.
 */
@Entity
@Table(name = "personnel_matching")
@AggregateRoot
public class Matching {
  private static final int OUT = -1;

  @Id private Long id;
  @Version private long version;

  @Column(name = "post_id")
  private Long post;

  @Column(name = "post_title")
  private String postTitle;

  @Column(name = "unit_id")
  private UnitId unit;

  @Column(name = "unit_name")
  private String unitName;

  @Column(name = "run_on")
  private LocalDate on;

  @Column(name = "chosen_id")
  private PersonId chosen;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  @Column(name = "decided_by")
  private String decidedBy;

  private String reason;

  @Convert(converter = WeightsColumn.class)
  private Weights weights;

  @Convert(converter = ScaleColumn.class)
  private Scale scale;

  @Convert(converter = TemperamentColumn.class)
  private Set<Temperament> temperament = Set.of();

  private String demand;

  @Convert(converter = ConditionsColumn.class)
  private Conditions among;

  @Column(name = "age_rule")
  private String ageRule;

  private Integer considered;

  @Column(name = "out_education")
  private Integer outEducation;

  @Column(name = "out_level")
  private Integer outLevel;

  @Embedded private Standing standing;

  @OneToMany(mappedBy = "matching", cascade = CascadeType.ALL)
  private List<MatchCandidate> candidates = new ArrayList<>();

  protected Matching() {}

  public Matching(
      MatchingId id,
      Post post,
      RunMatching command,
      Scoring scoring,
      MatchFacts.Counted counted,
      List<Candidacy> persons) {
    if (command.among().asksAge() && command.ageRule().isEmpty()) throw new AgeWithoutRule();
    this.id = id.value();
    this.post = post.id().value();
    this.postTitle = post.title();
    this.unit = post.unit();
    this.unitName = post.unitName();
    this.on = command.on();
    this.standing = Standing.inForce();
    this.weights = scoring.weights();
    this.scale = scoring.scale();
    this.temperament = scoring.temperament();
    this.among = command.persons().isEmpty() ? command.among() : null;
    this.ageRule = command.ageRule().orElse(null);
    this.considered = counted.considered();
    this.outEducation = counted.outEducation();
    this.outLevel = counted.outLevel();
    Demand asked = demand(post, command.among(), command.ageRule());
    this.demand = asked.written();
    persons.forEach(
        person ->
            candidates.add(
                new MatchCandidate(this, person, Suitability.of(person, asked, scoring))));
  }

  private static Demand demand(Post post, Conditions among, Optional<String> ageRule) {
    return Demand.of(
        post.level(), post.minEducation(), post.profession(), post.isFieldWork(), among, ageRule);
  }

  /** Counts what was kept once more; answers whose points are not what they were. */
  public List<Repetition.Difference> repeated(Post asked) {
    return differences(
        asked, candidates.stream().flatMap(candidate -> candidate.known().stream()).toList());
  }

  /** The same from other facts of the same persons. */
  public List<Repetition.Difference> differences(Post asked, List<Candidacy> facts) {
    if (weights == null || scale == null) return List.of();
    Demand then = demandThen(asked);
    Scoring scoring = scoring();
    Map<PersonId, Candidacy> known =
        facts.stream().collect(Collectors.toMap(Candidacy::person, fact -> fact));
    List<Repetition.Difference> differences = new ArrayList<>();
    for (MatchCandidate candidate : candidates) {
      Candidacy fact = known.get(candidate.person());
      if (fact == null) continue;
      int again = place(Suitability.of(fact, then, scoring));
      int was = candidate.isExcluded() ? OUT : candidate.points();
      if (again != was) differences.add(new Repetition.Difference(candidate.name(), was, again));
    }
    return differences;
  }

  /** What the post asked for on that day; runs of before it was kept ask the post. */
  private Demand demandThen(Post asked) {
    return demand == null
        ? demand(asked, among(), Optional.ofNullable(ageRule))
        : Demand.read(demand, among(), Optional.ofNullable(ageRule));
  }

  /** By what this run counted. */
  public Scoring scoring() {
    return new Scoring(weights, scale, temperament);
  }

  private static int place(Suitability suitability) {
    return suitability.excluded() ? OUT : suitability.points();
  }

  /** Who was looked at; everybody where persons were named. */
  public Conditions among() {
    return among == null ? Conditions.NONE : among;
  }

  public LocalDate on() {
    return on;
  }

  public MatchingId id() {
    return new MatchingId(id);
  }

  public PostId post() {
    return new PostId(post);
  }

  public long version() {
    return version;
  }

  /**
   * A person decides, not the points. Whoever is to work in the field has an opinion on health
   * before, and nobody is chosen whom it does not allow.
   */
  public void decide(DecideMatching command, Post asked, Optional<Fitness> fitness) {
    if (chosen != null) throw new AlreadyDecided(id());
    MatchCandidate candidate =
        candidates.stream()
            .filter(c -> c.person().equals(command.chosen()) && !c.isExcluded())
            .findFirst()
            .orElseThrow(() -> new NotAmongTheSuitable(command.chosen()));
    if (fitness.filter(Fitness.UNFIT::equals).isPresent())
      throw new UnfitForThePost(candidate.name());
    if (asked.isFieldWork() && fitness.isEmpty()) throw new FitnessNotGiven(candidate.name());
    chosen = command.chosen();
    decidedOn = command.on();
    decidedBy = command.decidedBy();
    reason = command.reason();
  }

  public Optional<PersonId> chosen() {
    return Optional.ofNullable(chosen);
  }

  public List<MatchCandidate> candidates() {
    return List.copyOf(candidates);
  }
}
