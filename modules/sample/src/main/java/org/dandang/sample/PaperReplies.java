package org.dandang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.desk.ClearanceDesk.Conclusion;
import org.dandang.kernel.half.WhereAbsent;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.exchange.EnterPaperReply;
import org.dandang.personnel.api.exchange.LetterFiles;
import org.dandang.personnel.api.exchange.LetterId;
import org.dandang.personnel.api.exchange.LetterRecords;
import org.dandang.personnel.api.exchange.LetterRecords.Asked;

/** The commission works elsewhere: its reply is typed in from paper and objects to nobody. */
@ApplicationScoped
@WhereAbsent("accountability")
public class PaperReplies implements Replies {
  @Inject LetterFiles files;
  @Inject LetterRecords letters;

  @Override
  public List<PersonId> waived(LocalDate day) {
    return List.of();
  }

  @Override
  public void give(long letter, String document, LocalDate on) {
    LetterId id = new LetterId(letter);
    for (Asked one : letters.sent(id).asked())
      files.enterReply(
          new EnterPaperReply(
              id, one.person(), Conclusion.NO_OBJECTION, document, on, letters.sent(id).version()));
  }
}
