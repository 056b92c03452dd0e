package org.dandang.personnel.persistence.exchange;

import static org.dandang.kernel.actor.Role.CASE_MANAGER;
import static org.dandang.kernel.actor.Role.COMMENDATION_OFFICER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.ClearanceDesk.Reply;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.persistence.ListReader;
import org.dandang.personnel.api.exchange.LetterId;
import org.dandang.personnel.api.exchange.LetterRecords;
import org.dandang.personnel.domain.exchange.AskedPerson;
import org.dandang.personnel.domain.exchange.ExchangedLetters;
import org.dandang.personnel.domain.exchange.SentLetter;

@ApplicationScoped
@Permits({PERSONNEL_OFFICER, COMMENDATION_OFFICER})
class LetterBook implements LetterRecords {
  private static final String SENT =
      "select new org.dandang.personnel.api.exchange.LetterRecords$SentRow(l.id, l.purpose,"
          + " l.document, l.signer, l.on,"
          + " (select count(a) from AskedPerson a where a.letter = l),"
          + " (select count(b) from AskedPerson b where b.letter = l and b.conclusion is not null))"
          + " from SentLetter l";
  private static final String RECEIVED =
      "select new org.dandang.personnel.api.exchange.LetterRecords$ReceivedRow(l.id, l.register,"
          + " l.purpose, l.document, l.on, l.persons) from ReceivedLetter l";

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  private ExchangedLetters letters;

  protected LetterBook() {}

  @Inject
  LetterBook(ExchangedLetters letters) {
    this.letters = letters;
  }

  @Override
  public Listing<SentRow> sent(ListQuery query) {
    return ListReader.of(em, SentRow.class, SENT, "l.id")
        .sort("on", "l.on")
        .order("l.on desc, l.id desc")
        .read(query);
  }

  @Override
  public SentDetail sent(LetterId id) {
    SentLetter letter = letters.sent(id.value());
    return new SentDetail(
        id,
        letter.purpose(),
        letter.document(),
        letter.signer(),
        letter.on(),
        letter.asked().stream().map(LetterBook::asked).toList(),
        letter.version());
  }

  private static Asked asked(AskedPerson one) {
    return new Asked(
        one.person(),
        one.name(),
        one.reply().map(Reply::conclusion),
        one.reply().map(Reply::document),
        one.reply().map(Reply::on),
        one.isOnPaper());
  }

  @Override
  @Permits(CASE_MANAGER)
  public Listing<ReceivedRow> received(ListQuery query) {
    return ListReader.of(em, ReceivedRow.class, RECEIVED, "l.id")
        .sort("on", "l.on")
        .order("l.on desc, l.id desc")
        .read(query);
  }
}
