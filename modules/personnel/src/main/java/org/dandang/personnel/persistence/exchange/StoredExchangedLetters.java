package org.dandang.personnel.persistence.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.dandang.kernel.persistence.Ids;
import org.dandang.personnel.domain.exchange.ExchangedLetters;
import org.dandang.personnel.domain.exchange.ReceivedLetter;
import org.dandang.personnel.domain.exchange.SentLetter;
import org.dandang.personnel.persistence.Kept;

@ApplicationScoped
class StoredExchangedLetters implements ExchangedLetters {
  private final Ids ids = new Ids("personnel_letter_seq");
  private final Kept<SentLetter> sent = new Kept<>(SentLetter.class, SentLetter::version);
  private final Kept<ReceivedLetter> received = new Kept<>(ReceivedLetter.class, letter -> 0);

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Override
  public long nextId() {
    return ids.next(em);
  }

  @Override
  public SentLetter sent(long id) {
    return sent.get(em, id);
  }

  @Override
  public SentLetter sent(long id, long seen) {
    return sent.get(em, id, seen);
  }

  @Override
  public Optional<SentLetter> findSent(long id) {
    return Optional.ofNullable(em.find(SentLetter.class, id));
  }

  @Override
  public ReceivedLetter received(long id) {
    return received.get(em, id);
  }

  @Override
  public void add(SentLetter letter) {
    em.persist(letter);
  }

  @Override
  public void add(ReceivedLetter letter) {
    em.persist(letter);
  }
}
