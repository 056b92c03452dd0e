package org.dandang.web.exchange;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.exchange.LetterFiles;
import org.dandang.personnel.api.exchange.LetterRecords;
import org.dandang.personnel.api.exchange.LetterRecords.ReceivedRow;
import org.dandang.web.frame.ListPage;

/** Letters of inquiry that came as signed files; answered ones are handed back. */
@Named
@ViewScoped
public class ReceivedLettersPage extends ListPage<ReceivedRow> {
  @Inject LetterRecords records;
  @Inject LetterFiles files;
  @Inject BusinessDay business;

  private final SignedUpload upload = new SignedUpload();

  @Override
  protected Listing<ReceivedRow> list(ListQuery query) {
    return records.received(query);
  }

  @Override
  public boolean isExportable() {
    return false;
  }

  public void take() {
    files.takeLetter(upload.read());
  }

  public void handOver(ReceivedRow row) {
    SignedUpload.handOver("answer-" + row.register(), business.today(), files.answer(row.id()));
  }

  public SignedUpload getUpload() {
    return upload;
  }
}
