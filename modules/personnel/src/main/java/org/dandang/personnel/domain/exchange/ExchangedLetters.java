package org.dandang.personnel.domain.exchange;

import java.util.Optional;

/** Letters of inquiry that went or came as signed files. */
public interface ExchangedLetters {
  long nextId();

  SentLetter sent(long id);

  SentLetter sent(long id, long seen);

  Optional<SentLetter> findSent(long id);

  ReceivedLetter received(long id);

  void add(SentLetter letter);

  void add(ReceivedLetter letter);
}
