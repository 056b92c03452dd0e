package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.matching.Fitness;
import org.dandang.personnel.api.matching.GiveFitness;
import org.dandang.personnel.api.matching.MatchingDesk;
import org.dandang.personnel.api.matching.MatchingDetail;
import org.dandang.personnel.api.matching.MatchingId;
import org.dandang.personnel.api.matching.MatchingRecords;
import org.dandang.web.frame.FilePage;

/** Somebody who may says whether health allows a candidate the post, without any diagnosis. */
@Named
@ViewScoped
public class FitnessPage extends FilePage<MatchingDetail> {
  @Inject MatchingRecords records;
  @Inject MatchingDesk desk;
  @Inject BusinessDay business;

  private String candidate;
  private Fitness fitness;
  private String paper;

  @Override
  protected MatchingDetail read(long id) {
    return records.get(new MatchingId(id));
  }

  public String give() {
    PersonId person =
        getFile().candidates().stream()
            .filter(one -> label(one).equals(candidate))
            .map(MatchingDetail.Candidate::person)
            .findFirst()
            .orElseThrow();
    desk.give(new GiveFitness(getFile().post(), person, fitness, paper, business.today()));
    return "matching?faces-redirect=true&id=" + getId();
  }

  public List<String> getCandidates() {
    return getFile().candidates().stream().map(FitnessPage::label).toList();
  }

  private static String label(MatchingDetail.Candidate one) {
    return one.name() + " · " + one.unitName() + " · " + one.person().value();
  }

  public List<Fitness> getFitnesses() {
    return List.of(Fitness.values());
  }

  public String getCandidate() {
    return candidate;
  }

  public void setCandidate(String candidate) {
    this.candidate = candidate;
  }

  public Fitness getFitness() {
    return fitness;
  }

  public void setFitness(Fitness fitness) {
    this.fitness = fitness;
  }

  public String getPaper() {
    return paper;
  }

  public void setPaper(String paper) {
    this.paper = paper;
  }
}
