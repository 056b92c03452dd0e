package org.dandang.personnel.domain.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.matching.Explanation;

/** One person in the picture, with the lines that explain the place. */
@Entity
@Table(name = "personnel_match_candidate")
public class MatchCandidate {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "personnel_part")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "matching_id")
  private Matching matching;

  @Column(name = "person_id")
  private PersonId person;

  @Column(name = "label_name")
  private String name;

  @Column(name = "label_unit")
  private String unitName;

  private boolean excluded;
  private int points;
  private String explanation;
  private String facts;

  protected MatchCandidate() {}

  MatchCandidate(Matching matching, Candidacy candidacy, Suitability suitability) {
    this.matching = matching;
    this.person = candidacy.person();
    this.name = candidacy.name();
    this.unitName = candidacy.unitName();
    this.excluded = suitability.excluded();
    this.points = suitability.points();
    this.explanation =
        suitability.lines().stream().map(Explanation::written).collect(Collectors.joining("\n"));
    this.facts = candidacy.written();
  }

  /** What was known at the time; empty for runs of before it was kept. */
  public Optional<Candidacy> known() {
    return Optional.ofNullable(facts).map(kept -> Candidacy.read(person, name, unitName, kept));
  }

  public String name() {
    return name;
  }

  public PersonId person() {
    return person;
  }

  public boolean isExcluded() {
    return excluded;
  }

  public int points() {
    return points;
  }
}
