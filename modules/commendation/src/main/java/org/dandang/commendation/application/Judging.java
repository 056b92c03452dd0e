package org.dandang.commendation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dandang.commendation.api.AssessNominations;
import org.dandang.commendation.api.AssessNominations.Ballot;
import org.dandang.commendation.domain.Assessment;
import org.dandang.commendation.domain.Nomination;
import org.dandang.commendation.domain.Nominations;
import org.dandang.commendation.domain.Programmes;
import org.dandang.kernel.id.PersonId;

/** Enters what the assessors gave; whoever is too close to a nominee is recused for that one. */
@ApplicationScoped
class Judging {
  private Programmes programmes;
  private Nominations nominations;
  private Recipients recipients;

  protected Judging() {}

  @Inject
  Judging(Programmes programmes, Nominations nominations, Recipients recipients) {
    this.programmes = programmes;
    this.nominations = nominations;
    this.recipients = recipients;
  }

  void assess(AssessNominations command) {
    programmes.get(command.programme()).takesNominations();
    List<Nomination> judged =
        nominations.all(command.ballots().stream().map(Ballot::nomination).toList());
    for (int place = 0; place < judged.size(); place++) {
      Nomination nomination = judged.get(place);
      nomination.assess(
          assessments(nomination, command.ballots().get(place), command.on()), command.on());
    }
  }

  private List<Assessment> assessments(Nomination nomination, Ballot ballot, LocalDate on) {
    return ballot.points().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(given -> assessment(nomination, given.getKey(), given.getValue(), on))
        .toList();
  }

  private Assessment assessment(
      Nomination nomination, PersonId assessor, int points, LocalDate on) {
    boolean close =
        nomination
            .person()
            .filter(nominee -> recipients.related(assessor, nominee, on))
            .isPresent();
    return close ? Assessment.recused(assessor) : Assessment.of(assessor, points);
  }
}
