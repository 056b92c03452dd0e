package org.dandang.sample.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.dandang.accountability.api.AnswerLetter;
import org.dandang.accountability.api.ClearanceOffice;
import org.dandang.kernel.id.PersonId;
import org.dandang.sample.Replies;

/** The commission works here and answers from its own records. */
@ApplicationScoped
public class CommissionReplies implements Replies {
  @Inject ClearanceOffice office;

  @Override
  public List<PersonId> waived(LocalDate day) {
    return office.clearedForAwards(day);
  }

  @Override
  public void give(long letter, String document, LocalDate on) {
    office.answer(new AnswerLetter(letter, document, "纪委分管领导", on));
  }
}
