package org.dandang.commendation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dandang.commendation.api.AskClearance;
import org.dandang.commendation.api.NominationState;
import org.dandang.commendation.api.ProgrammeId;
import org.dandang.commendation.domain.Nomination;
import org.dandang.commendation.domain.Nominations;
import org.dandang.commendation.domain.NothingToAsk;
import org.dandang.commendation.domain.Programmes;
import org.dandang.kernel.desk.ClearanceDesk;
import org.dandang.kernel.id.PersonId;

/** One letter about a list of persons goes out, signed replies come in. */
@ApplicationScoped
class Clearing {
  private Programmes programmes;
  private Nominations nominations;
  private ClearanceDesk desk;

  protected Clearing() {}

  @Inject
  Clearing(Programmes programmes, Nominations nominations, ClearanceDesk desk) {
    this.programmes = programmes;
    this.nominations = nominations;
    this.desk = desk;
  }

  long ask(AskClearance command) {
    programmes.get(command.programme()).takesNominations();
    List<Nomination> open = persons(command.programme(), NominationState.NOMINATED);
    if (open.isEmpty()) throw new NothingToAsk();
    List<PersonId> about = open.stream().flatMap(one -> one.person().stream()).toList();
    long letter =
        desk.send(
            new ClearanceDesk.Letter(
                ClearanceDesk.Purpose.AWARD,
                command.document(),
                command.signer(),
                command.on(),
                about));
    open.forEach(nomination -> nomination.ask(letter));
    return letter;
  }

  int take(ProgrammeId programme) {
    Map<Long, List<Nomination>> asked =
        persons(programme, NominationState.ASKED).stream()
            .collect(Collectors.groupingBy(one -> one.letter().orElseThrow()));
    return asked.entrySet().stream()
        .mapToInt(letter -> enter(letter.getValue(), desk.replies(letter.getKey())))
        .sum();
  }

  private static int enter(List<Nomination> waiting, List<ClearanceDesk.Reply> replies) {
    Map<PersonId, ClearanceDesk.Reply> byPerson =
        replies.stream()
            .collect(
                Collectors.toMap(ClearanceDesk.Reply::person, Function.identity(), (a, b) -> b));
    int entered = 0;
    for (Nomination nomination : waiting) {
      Optional<ClearanceDesk.Reply> reply = nomination.person().map(byPerson::get);
      reply.ifPresent(nomination::reply);
      entered += reply.isPresent() ? 1 : 0;
    }
    return entered;
  }

  private List<Nomination> persons(ProgrammeId programme, NominationState state) {
    return nominations.of(programme).stream()
        .filter(nomination -> nomination.state() == state && nomination.person().isPresent())
        .toList();
  }
}
