package org.dandang.web.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dandang.petition.api.ClarificationDetail;
import org.dandang.petition.api.ClarificationId;
import org.dandang.petition.api.PetitionRecords;
import org.dandang.web.frame.FilePage;

/** One clarification from its beginning to its effect. */
@Named
@ViewScoped
public class ClarificationPage extends FilePage<ClarificationDetail> {
  @Inject PetitionRecords records;

  @Override
  protected ClarificationDetail read(long id) {
    return records.clarification(new ClarificationId(id));
  }
}
