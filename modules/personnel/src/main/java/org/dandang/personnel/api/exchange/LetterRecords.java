package org.dandang.personnel.api.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.desk.ClearanceDesk.Conclusion;
import org.dandang.kernel.desk.ClearanceDesk.Purpose;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** Letters of inquiry that went or came as signed files. */
public interface LetterRecords {
  /** A letter that this half sent. */
  record SentRow(
      LetterId id,
      Purpose purpose,
      String document,
      String signer,
      LocalDate on,
      long persons,
      long replied) {
    public SentRow(
        long id,
        Purpose purpose,
        String document,
        String signer,
        LocalDate on,
        long persons,
        long replied) {
      this(new LetterId(id), purpose, document, signer, on, persons, replied);
    }
  }

  /** A sent letter with everybody it asks about. */
  record SentDetail(
      LetterId id,
      Purpose purpose,
      String document,
      String signer,
      LocalDate on,
      List<Asked> asked,
      long version) {
    public SentDetail {
      asked = List.copyOf(asked);
    }
  }

  /** One person with the reply, once given. */
  record Asked(
      PersonId person,
      String name,
      Optional<Conclusion> conclusion,
      Optional<String> document,
      Optional<LocalDate> on,
      boolean onPaper) {}

  /**
   * A letter that this half was sent.
   *
   * @param register its number in the register where it is answered
   */
  record ReceivedRow(
      LetterId id, long register, Purpose purpose, String document, LocalDate on, int persons) {
    public ReceivedRow(
        long id, long register, Purpose purpose, String document, LocalDate on, int persons) {
      this(new LetterId(id), register, purpose, document, on, persons);
    }
  }

  /** Newest first. */
  Listing<SentRow> sent(ListQuery query);

  SentDetail sent(LetterId id);

  /** Newest first. */
  Listing<ReceivedRow> received(ListQuery query);
}
