package org.dandang.sample.discipline;

import static org.dandang.sample.Workdays.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.dandang.kernel.half.Halves;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.Amendment;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.petition.api.ClarificationDesk;
import org.dandang.petition.api.ClarificationId;
import org.dandang.petition.api.CloseFile;
import org.dandang.petition.api.Disposal;
import org.dandang.petition.api.Finding;
import org.dandang.petition.api.InquiryDesk;
import org.dandang.petition.api.InquiryId;
import org.dandang.petition.api.PetitionDesk;
import org.dandang.petition.api.PetitionFiles;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.Routing;
import org.dandang.petition.api.VoidClarification;
import org.dandang.petition.api.VoidReport;
import org.dandang.sample.County;
import org.dandang.sample.SampleStep;

/**
 * Reports of 2017 to February 2019: 74 persons clarified in writing, three of them twice, and
 * beside them all that does not count: findings that are true, clarifications not yet written,
 * declined, refused and voided, reports sent elsewhere, kept and waiting.
 */
@ApplicationScoped
public class PetitionStep implements SampleStep {
  private static final int CLARIFIED = 74;
  private static final int PERSONS = 180;
  private static final LocalDate FIRST_UPWARD = LocalDate.of(2018, 3, 12);
  private static final List<Finding> UNTRUE =
      List.of(
          Finding.NO_EVIDENCE,
          Finding.UNTRUE,
          Finding.NO_EVIDENCE,
          Finding.MISTAKEN,
          Finding.PARTLY);
  private static final Amendment TWICE =
      new Amendment("同一事项重复登记", "纪委分管领导", LocalDate.of(2019, 1, 28));

  @Inject Casting casting;
  @Inject PetitionDesk desk;
  @Inject InquiryDesk inquiries;
  @Inject ClarificationDesk clarifying;
  @Inject PetitionFiles files;
  @Inject PaperRequests requests;
  @Inject PaperPetitions petitions;
  @Inject PaperDueProcess dueProcess;

  private PaperReports reports;
  private PaperClarifications clarifications;

  @Override
  public boolean worksIn(Halves halves) {
    return halves.keepsPeople();
  }

  @Override
  public int order() {
    return 400;
  }

  @Override
  public String title() {
    return "信访举报与澄清";
  }

  @Override
  public void load(County county, RandomGenerator seed) {
    reports = new PaperReports(desk, inquiries);
    clarifications = new PaperClarifications(clarifying);
    Cast cast = casting.cast(county);
    Crowd crowd = casting.crowd(county, County.Share.PETITION, cast, PERSONS);
    clarified(cast, crowd, seed);
    unfinished(cast, crowd);
    notClarified(cast, crowd, seed);
    elsewhere(cast, crowd);
    upward(cast, county);
    running(cast, crowd);
    petitions.load(cast);
    dueProcess.load(cast, crowd, reports);
  }

  /** County leaders are the city's: four went up, one waits to be handed over. */
  private void upward(Cast cast, County county) {
    List<PersonId> above =
        county.countyLeaders().stream().map(PersonOnDay::person).limit(5).toList();
    for (int place = 0; place < above.size(); place++) {
      boolean waits = place == above.size() - 1;
      LocalDate received = waits ? LocalDate.of(2019, 2, 18) : after(FIRST_UPWARD, 70 * place);
      requests.upward(cast, above.get(place), Theme.of(place), received, !waits);
    }
  }

  /** Clocks that run, were made longer and rest; requests to unseal. */
  private void running(Cast cast, Crowd crowd) {
    LocalDate received = LocalDate.of(2019, 1, 8);
    LocalDate sent = LocalDate.of(2019, 2, 11);
    for (int place = 0; place < 3; place++) {
      ReportId report = reports.disposed(cast, received, crowd.next(1), Disposal.TALK_OR_INQUIRY);
      InquiryId letter = requests.served(cast, report, Theme.of(place), sent.plusDays(place));
      LocalDate on = LocalDate.of(2019, 2, 18);
      if (place == 1) requests.extended(cast, report, Optional.of(letter), 5, on);
      if (place == 2) requests.paused(cast, report, Optional.of(letter), on);
    }
    ReportId clue = reports.clue(cast, LocalDate.of(2019, 1, 28), crowd.next(1));
    requests.extended(cast, clue, Optional.empty(), 1, LocalDate.of(2019, 2, 19));
    requests.unsealed(cast, clue);
    ReportId resting = reports.clue(cast, LocalDate.of(2019, 2, 12), crowd.next(1));
    requests.paused(cast, resting, Optional.empty(), County.TODAY);
  }

  /** One report about two persons, one written on the last day, three persons a second time. */
  private void clarified(Cast cast, Crowd crowd, RandomGenerator seed) {
    List<PersonId> persons = crowd.next(CLARIFIED);
    for (int place = 2; place < persons.size(); place++)
      clarified(cast, List.of(persons.get(place)), written(place, seed), place);
    clarified(cast, persons.subList(0, 2), LocalDate.of(2018, 9, 12), 0);
    for (int place = 10; place < 13; place++)
      clarified(cast, List.of(persons.get(place)), LocalDate.of(2019, 1, 15 + place - 9), place);
  }

  private void clarified(Cast cast, List<PersonId> persons, LocalDate written, int place) {
    ReportId report =
        reports.concluded(cast, received(written), persons, UNTRUE.get(place % UNTRUE.size()));
    for (int number = 1; number <= persons.size(); number++)
      clarifications.written(cast, report, number, written);
  }

  /** Six in 2017, seven in 2019 up to the very day, the others all through 2018. */
  private static LocalDate written(int place, RandomGenerator seed) {
    if (place == 2) return County.TODAY;
    if (place < 9) return after(LocalDate.of(2017, 5, 3), 30 * (place - 3));
    if (place < 15) return after(LocalDate.of(2019, 1, 4), 6 * (place - 9));
    return after(LocalDate.of(2018, 1, 8), 5 * (place - 15) + seed.nextInt(4));
  }

  private static LocalDate received(LocalDate written) {
    return after(written, -PaperReports.CONCLUDED - 16);
  }

  private void unfinished(Cast cast, Crowd crowd) {
    LocalDate later = LocalDate.of(2019, 2, 22);
    for (int place = 0; place < 2; place++) {
      clarifications.started(cast, untrue(cast, crowd, later), 1, later);
      clarifications.asked(cast, untrue(cast, crowd, later), 1, later, true);
      clarifications.assessed(cast, untrue(cast, crowd, later), 1, later);
      clarifications.approved(cast, untrue(cast, crowd, later), 1, later);
      LocalDate before = LocalDate.of(2018, 6, 13 + place);
      clarifications.asked(cast, untrue(cast, crowd, before), 1, before, false);
      clarifications.refused(cast, untrue(cast, crowd, before), 1, before);
      ClarificationId wrong = clarifications.written(cast, untrue(cast, crowd, before), 1, before);
      clarifying.voidClarification(new VoidClarification(wrong, TWICE, PaperReports.ANY));
    }
  }

  private ReportId untrue(Cast cast, Crowd crowd, LocalDate written) {
    return reports.concluded(cast, received(written), crowd.next(1), Finding.UNTRUE);
  }

  /** True, minor, untrue without harm, and one that was made up; two have their files closed. */
  private void notClarified(Cast cast, Crowd crowd, RandomGenerator seed) {
    List<Finding> findings =
        List.of(Finding.SUBSTANTIATED, Finding.MINOR, Finding.PARTLY, Finding.NO_EVIDENCE);
    for (int place = 0; place < 28; place++) {
      ReportId report =
          reports.concluded(
              cast,
              after(LocalDate.of(2017, 9, 4), 15 * place + seed.nextInt(5)),
              crowd.next(1),
              findings.get(place % findings.size()));
      if (place < 2)
        files.close(new CloseFile(report, LocalDate.of(2018, 12, 20 + place), PaperReports.ANY));
    }
    reports.concluded(cast, LocalDate.of(2018, 7, 9), crowd.next(1), Finding.FALSE_PROPOSED);
  }

  private void elsewhere(Cast cast, Crowd crowd) {
    ReportId original = reports.clue(cast, LocalDate.of(2019, 1, 29), crowd.next(1));
    for (int place = 0; place < 3; place++) {
      LocalDate on = after(LocalDate.of(2018, 4, 10), 90 * place);
      for (Routing routing : List.of(Routing.OUT_OF_SCOPE, Routing.SENT_UP, Routing.SENT_DOWN))
        reports.route(
            cast, reports.receive(cast, on, crowd.next(1)), routing, Optional.empty(), on);
      LocalDate again = LocalDate.of(2019, 2, 11 + place);
      reports.route(
          cast,
          reports.receive(cast, again, crowd.next(1)),
          Routing.DUPLICATE_KEPT,
          Optional.of(original),
          again);
      LocalDate lately = LocalDate.of(2019, 1, 30 - place);
      reports.disposed(cast, lately, crowd.next(1), Disposal.HELD_ON_FILE);
      reports.disposed(cast, lately, crowd.next(1), Disposal.PRELIMINARY_VERIFICATION);
      reports.disposed(cast, lately, crowd.next(1), Disposal.CLOSED);
      reports.clue(cast, LocalDate.of(2019, 2, 11 + place), crowd.next(1));
      reports.receive(cast, LocalDate.of(2019, 2, 18 + place), crowd.next(1));
    }
    ReportId wrong = reports.receive(cast, LocalDate.of(2019, 1, 21), crowd.next(1));
    desk.voidReport(new VoidReport(wrong, TWICE, PaperReports.ANY));
  }
}
