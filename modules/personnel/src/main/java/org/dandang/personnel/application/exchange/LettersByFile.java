package org.dandang.personnel.application.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.dandang.kernel.desk.ClearanceDesk;
import org.dandang.kernel.half.WhereAbsent;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.domain.FutureDay;
import org.dandang.personnel.domain.exchange.ExchangedLetters;
import org.dandang.personnel.domain.exchange.PublicCodes;
import org.dandang.personnel.domain.exchange.SentLetter;

/** Keeps letters to the half that runs elsewhere until they are handed over and answered. */
@ApplicationScoped
@Transactional
@WhereAbsent("accountability")
class LettersByFile implements ClearanceDesk {
  private ExchangedLetters letters;
  private PublicCodes codes;
  private BusinessDay business;

  protected LettersByFile() {}

  @Inject
  LettersByFile(ExchangedLetters letters, PublicCodes codes, BusinessDay business) {
    this.letters = letters;
    this.codes = codes;
    this.business = business;
  }

  @Override
  public long send(Letter letter) {
    FutureDay.refuse(letter.on(), business.today());
    List<PersonId> persons = letter.persons().stream().distinct().toList();
    Map<PersonId, String> names = codes.names(persons);
    SentLetter sent = new SentLetter(letters.nextId(), letter);
    persons.forEach(person -> sent.ask(letters.nextId(), person, names.get(person)));
    letters.add(sent);
    return sent.id();
  }

  @Override
  public List<Reply> replies(long letter) {
    return letters.sent(letter).replies();
  }
}
