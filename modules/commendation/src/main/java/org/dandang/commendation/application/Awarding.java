package org.dandang.commendation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import org.dandang.commendation.api.AwardId;
import org.dandang.commendation.api.DecideAwards;
import org.dandang.commendation.domain.Award;
import org.dandang.commendation.domain.Awards;
import org.dandang.commendation.domain.Limits;
import org.dandang.commendation.domain.Nomination;
import org.dandang.commendation.domain.Nominations;
import org.dandang.commendation.domain.Programme;
import org.dandang.commendation.domain.Programmes;
import org.dandang.kernel.desk.NumberSeries;

/** Turns a decision into awards, each with its numbered certificate. */
@ApplicationScoped
class Awarding {
  /** The series of certificate numbers, as it stands in 表彰证〔2019〕1号. */
  static final String CERTIFICATES = "表彰证";

  private static final int CODE_BITS = 60;

  private final SecureRandom random = new SecureRandom();
  private Programmes programmes;
  private Nominations nominations;
  private Awards awards;
  private NumberSeries series;

  protected Awarding() {}

  @Inject
  Awarding(Programmes programmes, Nominations nominations, Awards awards, NumberSeries series) {
    this.programmes = programmes;
    this.nominations = nominations;
    this.awards = awards;
    this.series = series;
  }

  List<AwardId> decide(DecideAwards command, Limits limits, LocalDate today) {
    Programme programme = programmes.get(command.programme());
    List<Nomination> chosen = nominations.all(command.awarded());
    programme.decide(chosen, command.basis(), command.document(), command.underfill(), limits);
    nominations.of(programme.id()).forEach(Nomination::passOver);
    return chosen.stream().map(nomination -> award(command, programme, nomination, today)).toList();
  }

  private AwardId award(
      DecideAwards command, Programme programme, Nomination nomination, LocalDate today) {
    Award award =
        new Award(
            awards.nextId(), programme, nomination, certificate(command), command.basis(), today);
    awards.add(award);
    return award.id();
  }

  private Award.Certificate certificate(DecideAwards command) {
    String number = series.next(CERTIFICATES, command.basis().on().getYear());
    String code = new BigInteger(CODE_BITS, random).toString(32);
    return new Award.Certificate(command.document(), number, code);
  }
}
