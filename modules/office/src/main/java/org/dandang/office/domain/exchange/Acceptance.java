package org.dandang.office.domain.exchange;

import org.dandang.kernel.desk.Courier.Kind;
import org.dandang.kernel.desk.Courier.Parcel;

/**
 * Whether a file of the partner may be taken: of this county, of the kind asked for, not before,
 * and nothing invented among what is true.
 *
 * @param banner what is said of everything here; a demo has one
 */
public record Acceptance(String county, String banner, KeyCard partner, ExchangeBook book) {
  public Parcel check(Kind wanted, byte[] bytes) {
    SignedFile file = SignedFile.open(bytes, partner);
    if (!file.county().equals(county)) throw FileRefused.otherCounty(file.county(), county);
    if (banner.isEmpty() && !file.banner().isEmpty()) throw FileRefused.ofADemo(file.banner());
    Parcel parcel = file.parcel();
    if (parcel.kind() != wanted) throw FileRefused.otherKind(parcel.kind(), wanted);
    if (book.isTaken(wanted, partner, parcel.number())) throw FileRefused.taken(parcel.number());
    long last = book.lastTaken(wanted, partner);
    if (wanted.isWhole() && parcel.number() < last) throw FileRefused.old(parcel.number(), last);
    return parcel;
  }
}
