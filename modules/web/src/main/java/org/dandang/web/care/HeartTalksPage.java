package org.dandang.web.care;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dandang.care.api.talk.TalkRecords;
import org.dandang.care.api.talk.TalkRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.web.frame.ListPage;

/** Talks with cadres. */
@Named
@ViewScoped
public class HeartTalksPage extends ListPage<TalkRow> {
  @Inject TalkRecords records;

  @Override
  protected Listing<TalkRow> list(ListQuery query) {
    return records.list(query);
  }
}
