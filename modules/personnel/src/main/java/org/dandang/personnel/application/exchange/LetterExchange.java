package org.dandang.personnel.application.exchange;

import static org.dandang.kernel.actor.Role.CASE_MANAGER;
import static org.dandang.kernel.actor.Role.COMMENDATION_OFFICER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.ClearanceDesk;
import org.dandang.kernel.desk.ClearanceDesk.Letter;
import org.dandang.kernel.desk.ClearanceDesk.Reply;
import org.dandang.kernel.desk.Courier;
import org.dandang.kernel.desk.Courier.Kind;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.exchange.EnterPaperReply;
import org.dandang.personnel.api.exchange.LetterFiles;
import org.dandang.personnel.api.exchange.LetterId;
import org.dandang.personnel.domain.FutureDay;
import org.dandang.personnel.domain.exchange.ExchangedLetters;
import org.dandang.personnel.domain.exchange.LetterNotOurs;
import org.dandang.personnel.domain.exchange.LetterRows;
import org.dandang.personnel.domain.exchange.PublicCodes;
import org.dandang.personnel.domain.exchange.ReceivedLetter;
import org.dandang.personnel.domain.exchange.SentLetter;

@ApplicationScoped
@Transactional
@Permits({PERSONNEL_OFFICER, COMMENDATION_OFFICER})
class LetterExchange implements LetterFiles {
  @Inject ExchangedLetters letters;
  @Inject PublicCodes codes;
  @Inject Courier courier;
  @Inject BusinessDay business;
  @Inject @Any Instance<ClearanceDesk> register;

  @Override
  public byte[] handOver(LetterId id) {
    Letter letter = letters.sent(id.value()).letter();
    return courier.pack(
        Kind.LETTER, LetterRows.letter(id.value(), letter, codes.of(letter.persons())));
  }

  @Override
  public int takeAnswer(byte[] file) {
    List<List<String>> rows = courier.take(Kind.ANSWER, file).rows();
    SentLetter letter =
        letters
            .findSent(LetterRows.number(rows))
            .filter(sent -> sent.document().equals(LetterRows.document(rows)))
            .orElseThrow(() -> new LetterNotOurs(LetterRows.document(rows)));
    List<Reply> replies = LetterRows.replies(rows, codes.persons(LetterRows.codes(rows)));
    replies.forEach(letter::reply);
    return replies.size();
  }

  @Override
  public void enterReply(EnterPaperReply command) {
    FutureDay.refuse(command.on(), business.today());
    letters
        .sent(command.letter().value(), command.seen())
        .replyOnPaper(
            new Reply(command.person(), command.conclusion(), command.document(), command.on()));
  }

  @Override
  @Permits(CASE_MANAGER)
  public LetterId takeLetter(byte[] file) {
    List<List<String>> rows = courier.take(Kind.LETTER, file).rows();
    Map<String, PersonId> persons = codes.persons(LetterRows.codes(rows));
    Letter letter = LetterRows.letter(rows, persons);
    long registered = register.get().send(letter);
    ReceivedLetter received =
        new ReceivedLetter(letters.nextId(), LetterRows.number(rows), registered, letter);
    letters.add(received);
    return new LetterId(received.id());
  }

  @Override
  @Permits(CASE_MANAGER)
  public byte[] answer(LetterId id) {
    ReceivedLetter letter = letters.received(id.value());
    List<Reply> replies = register.get().replies(letter.register());
    letter.answeredBy(replies.size());
    List<PersonId> persons = replies.stream().map(Reply::person).toList();
    return courier.pack(Kind.ANSWER, LetterRows.answer(letter, replies, codes.of(persons)));
  }
}
