package org.dandang.web.exchange;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.office.api.ExchangeDesk;
import org.dandang.office.api.ExchangeRecords;
import org.dandang.office.api.ExchangeRecords.ExchangedRow;
import org.dandang.office.api.ExchangeRecords.Key;
import org.dandang.office.api.TrustPartner;
import org.dandang.web.frame.ListPage;

/** The keys of both halves, and every file that went and came. */
@Named
@ViewScoped
public class ExchangeKeysPage extends ListPage<ExchangedRow> {
  @Inject ExchangeRecords records;
  @Inject ExchangeDesk desk;

  private String theirs;

  @Override
  protected Listing<ExchangedRow> list(ListQuery query) {
    return records.list(query);
  }

  public String trust() {
    desk.trust(new TrustPartner(theirs == null ? "" : theirs));
    return "/exchange/exchangeKeys?faces-redirect=true";
  }

  public Key getOwn() {
    return records.own();
  }

  /** Null while nobody made the other half known. */
  public Key getPartner() {
    return records.partner().orElse(null);
  }

  public String getTheirs() {
    return theirs;
  }

  public void setTheirs(String typed) {
    theirs = typed;
  }
}
