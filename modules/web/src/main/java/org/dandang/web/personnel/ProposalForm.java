package org.dandang.web.personnel;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.appointment.ChangeKind;
import org.dandang.personnel.api.appointment.Ground;
import org.dandang.personnel.api.appointment.ProposedChange;
import org.dandang.personnel.api.person.Rank;
import org.dandang.personnel.api.post.PostId;
import org.dandang.web.frame.People;

/** What is proposed for one person, as typed. */
public class ProposalForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private People.Known person;
  private ChangeKind kind;
  private String unit;
  private PostChoices.Known post;
  private String postTitle;
  private Level level;
  private boolean elected;
  private boolean partySecretary;
  private Rank rank;
  private Ground ground;
  private String facts;

  /** A post that was found gives unit, title and level; what was typed beside it counts less. */
  ProposedChange proposed() {
    Optional<PostChoices.Known> found = Optional.ofNullable(post);
    if (found.isEmpty() && (unit == null || unit.isBlank()))
      throw new InvalidInput("unit", "personnel.unit-or-post");
    return new ProposedChange(
        person.person(),
        kind,
        found.map(PostChoices.Known::unit).orElseGet(() -> new UnitId(Long.parseLong(unit))),
        found.map(known -> new PostId(known.id())),
        found.map(PostChoices.Known::title).orElse(StepForm.typed(postTitle)),
        found.map(PostChoices.Known::level).orElse(level == null ? Level.STAFF : level),
        partySecretary,
        Optional.ofNullable(rank),
        Set.of(),
        Optional.ofNullable(ground),
        StepForm.typed(facts),
        elected || kind == ChangeKind.RE_ELECTION);
  }

  public People.Known getPerson() {
    return person;
  }

  public void setPerson(People.Known typed) {
    person = typed;
  }

  public ChangeKind getKind() {
    return kind;
  }

  public void setKind(ChangeKind typed) {
    kind = typed;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String typed) {
    unit = typed;
  }

  public PostChoices.Known getPost() {
    return post;
  }

  public void setPost(PostChoices.Known typed) {
    post = typed;
  }

  public String getPostTitle() {
    return postTitle;
  }

  public void setPostTitle(String typed) {
    postTitle = typed;
  }

  public Level getLevel() {
    return level;
  }

  public void setLevel(Level typed) {
    level = typed;
  }

  public boolean isElected() {
    return elected;
  }

  public void setElected(boolean typed) {
    elected = typed;
  }

  public boolean isPartySecretary() {
    return partySecretary;
  }

  public void setPartySecretary(boolean typed) {
    partySecretary = typed;
  }

  public Rank getRank() {
    return rank;
  }

  public void setRank(Rank typed) {
    rank = typed;
  }

  public Ground getGround() {
    return ground;
  }

  public void setGround(Ground typed) {
    ground = typed;
  }

  public String getFacts() {
    return facts;
  }

  public void setFacts(String typed) {
    facts = typed;
  }
}
