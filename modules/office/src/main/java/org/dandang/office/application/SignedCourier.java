package org.dandang.office.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.desk.Banner;
import org.dandang.kernel.desk.Courier;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.office.domain.exchange.Acceptance;
import org.dandang.office.domain.exchange.ExchangeBook;
import org.dandang.office.domain.exchange.Exchanged;
import org.dandang.office.domain.exchange.FileRefused;
import org.dandang.office.domain.exchange.KeyCard;
import org.dandang.office.domain.exchange.SignedFile;

/** Signs what goes and checks what comes, within the transaction of whoever asks. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class SignedCourier implements Courier {
  private ExchangeSettings settings;
  private ExchangeBook book;
  private Banner banner;
  private BusinessDay businessDay;
  private Actor actor;
  private Clock clock;

  protected SignedCourier() {}

  @Inject
  SignedCourier(
      ExchangeSettings settings,
      ExchangeBook book,
      Banner banner,
      BusinessDay businessDay,
      Actor actor,
      Clock clock) {
    this.settings = settings;
    this.book = book;
    this.banner = banner;
    this.businessDay = businessDay;
    this.actor = actor;
    this.clock = clock;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public byte[] pack(Kind kind, List<List<String>> rows) {
    String county = settings.county();
    ExchangeKey own = settings.key();
    Parcel parcel = new Parcel(kind, book.nextNumber(kind, own.card()), businessDay.today(), rows);
    note(Exchanged.handedOver(book.nextId(), own.card(), parcel));
    return new SignedFile(county, banner.text(), parcel).signed(own.secret());
  }

  @Override
  public Parcel look(Kind kind, byte[] file) {
    return acceptance().check(kind, file);
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public Parcel take(Kind kind, byte[] file) {
    Acceptance acceptance = acceptance();
    Parcel parcel = acceptance.check(kind, file);
    note(Exchanged.taken(book.nextId(), acceptance.partner(), parcel));
    return parcel;
  }

  private Acceptance acceptance() {
    KeyCard partner = book.partner().orElseThrow(FileRefused::noPartner);
    return new Acceptance(settings.county(), banner.text(), partner, book);
  }

  private void note(Exchanged file) {
    book.add(file.notedBy(actor.name(), LocalDateTime.now(clock)));
  }
}
