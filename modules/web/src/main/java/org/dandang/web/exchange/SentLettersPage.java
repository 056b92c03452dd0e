package org.dandang.web.exchange;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.personnel.api.exchange.LetterFiles;
import org.dandang.personnel.api.exchange.LetterRecords;
import org.dandang.personnel.api.exchange.LetterRecords.SentRow;
import org.dandang.web.frame.ListPage;

/** Letters of inquiry to the half that runs elsewhere; its answers are taken here. */
@Named
@ViewScoped
public class SentLettersPage extends ListPage<SentRow> {
  @Inject LetterRecords records;
  @Inject LetterFiles files;

  private final SignedUpload upload = new SignedUpload();

  @Override
  protected Listing<SentRow> list(ListQuery query) {
    return records.sent(query);
  }

  @Override
  public boolean isExportable() {
    return false;
  }

  public void take() {
    files.takeAnswer(upload.read());
  }

  public SignedUpload getUpload() {
    return upload;
  }
}
