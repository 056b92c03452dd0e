package org.dandang.web.accountability;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dandang.accountability.api.Criterion;
import org.dandang.accountability.api.Determination;
import org.dandang.accountability.api.Effect;
import org.dandang.accountability.api.Exclusion;
import org.dandang.web.frame.SignedForm;

/** What is typed for one step of an application; which fields are shown is the step's. */
public class ToleranceForm extends SignedForm {
  private static final long serialVersionUID = 1L;
  private static final int DISTINCTIONS = 3;

  private final List<JudgementLine> lines =
      Stream.of(Criterion.values()).map(JudgementLine::new).toList();
  private final CommitteeForm committee = new CommitteeForm();
  private String words;
  private String statement;
  private String paper;
  private LocalDate due;
  private Determination determination;
  private Exclusion[] exclusions = {};
  private Effect effect;
  private boolean belowRange;
  private String ground;
  private String approver;

  ToleranceForm(LocalDate today) {
    super(today);
  }

  List<JudgementLine> lines() {
    return lines;
  }

  Set<Exclusion> excluded() {
    Set<Exclusion> ticked = EnumSet.noneOf(Exclusion.class);
    ticked.addAll(List.of(exclusions));
    return ticked;
  }

  /** The three distinctions (RC-1). */
  public List<JudgementLine> getDistinctions() {
    return lines.subList(0, DISTINCTIONS);
  }

  /** The six factors (RC-2). */
  public List<JudgementLine> getFactors() {
    return lines.subList(DISTINCTIONS, lines.size());
  }

  public CommitteeForm getCommittee() {
    return committee;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getStatement() {
    return statement;
  }

  public void setStatement(String statement) {
    this.statement = statement;
  }

  public String getPaper() {
    return paper;
  }

  public void setPaper(String paper) {
    this.paper = paper;
  }

  public LocalDate getDue() {
    return due;
  }

  public void setDue(LocalDate due) {
    this.due = due;
  }

  public Determination getDetermination() {
    return determination;
  }

  public void setDetermination(Determination determination) {
    this.determination = determination;
  }

  public Exclusion[] getExclusions() {
    return exclusions.clone();
  }

  public void setExclusions(Exclusion[] exclusions) {
    this.exclusions = exclusions.clone();
  }

  public Effect getEffect() {
    return effect;
  }

  public void setEffect(Effect effect) {
    this.effect = effect;
  }

  public boolean isBelowRange() {
    return belowRange;
  }

  public void setBelowRange(boolean belowRange) {
    this.belowRange = belowRange;
  }

  public String getApprover() {
    return approver;
  }

  public void setApprover(String approver) {
    this.approver = approver;
  }

  public String getGround() {
    return ground;
  }

  public void setGround(String ground) {
    this.ground = ground;
  }
}
