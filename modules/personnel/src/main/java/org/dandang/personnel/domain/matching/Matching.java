package org.dandang.personnel.domain.matching;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.Standing;
import org.dandang.personnel.api.matching.DecideMatching;
import org.dandang.personnel.api.matching.MatchingId;
import org.dandang.personnel.api.post.PostId;
import org.dandang.personnel.domain.post.Post;

/**
 * A comparison of persons for a post, kept as it was on its day. Somebody decides once, with a
 * reason, and never for a person who was excluded.
 */
@Entity
@Table(name = "personnel_matching")
@AggregateRoot
public class Matching {
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
  @Embedded private Standing standing;

  @OneToMany(mappedBy = "matching", cascade = CascadeType.ALL)
  private List<MatchCandidate> candidates = new ArrayList<>();

  protected Matching() {}

  public Matching(MatchingId id, Post post, LocalDate on, List<Candidacy> persons) {
    this.id = id.value();
    this.post = post.id().value();
    this.postTitle = post.title();
    this.unit = post.unit();
    this.unitName = post.unitName();
    this.on = on;
    this.standing = Standing.inForce();
    Demand demand =
        new Demand(post.level(), post.minEducation(), post.profession(), post.isFieldWork());
    persons.forEach(
        person -> candidates.add(new MatchCandidate(this, person, Suitability.of(person, demand))));
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

  public void decide(DecideMatching command) {
    if (chosen != null) throw new AlreadyDecided(id());
    boolean open =
        candidates.stream().anyMatch(c -> c.person().equals(command.chosen()) && !c.isExcluded());
    if (!open) throw new NotAmongTheSuitable(command.chosen());
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
