package org.dandang.office.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dandang.kernel.desk.Courier.Kind;
import org.dandang.kernel.desk.Courier.Parcel;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.test.TestUnit;
import org.dandang.office.domain.exchange.Exchanged;
import org.dandang.office.domain.exchange.KeyCard;
import org.dandang.office.domain.exchange.Partner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ExchangeIT {
  private static final LocalDateTime NOW = LocalDateTime.of(2019, 2, 20, 9, 30);
  private static TestUnit unit;

  @BeforeAll
  static void boot() {
    unit = TestUnit.of("office");
  }

  @Test
  void numbers_go_on_for_each_kind_sender_and_way() {
    KeyCard own = key();
    KeyCard partner = key();
    unit.run(em -> note(em, Exchanged.handedOver(book(em).nextId(), own, parcel(1))));
    unit.run(em -> note(em, Exchanged.taken(book(em).nextId(), partner, parcel(7))));
    unit.run(
        em -> {
          assertThat(book(em).nextNumber(Kind.PEOPLE, own)).isEqualTo(2);
          assertThat(book(em).nextNumber(Kind.LETTER, own)).isEqualTo(1);
          assertThat(book(em).lastTaken(Kind.PEOPLE, partner)).isEqualTo(7);
          assertThat(book(em).isTaken(Kind.PEOPLE, partner, 7)).isTrue();
          assertThat(book(em).isTaken(Kind.PEOPLE, own, 1)).isFalse();
        });
  }

  @Test
  void the_newest_key_is_in_force_and_the_book_shows_what_went() {
    KeyCard newest = key();
    unit.run(em -> book(em).add(new Partner(book(em).nextId(), key(), "secadmin", NOW)));
    unit.run(em -> book(em).add(new Partner(book(em).nextId(), newest, "secadmin", NOW)));
    unit.run(em -> note(em, Exchanged.handedOver(book(em).nextId(), newest, parcel(5))));
    unit.run(
        em -> {
          assertThat(book(em).partner()).contains(newest);
          ExchangeLog log = new ExchangeLog(() -> newest, book(em));
          log.em = em;
          assertThat(log.own().fingerprint()).isEqualTo(newest.fingerprint());
          assertThat(log.list(ListQuery.first(20)).rows())
              .anySatisfy(row -> assertThat(row.number()).isEqualTo(5));
        });
  }

  private static void note(EntityManager em, Exchanged file) {
    book(em).add(file.notedBy("personnel", NOW));
  }

  private static Parcel parcel(long number) {
    return new Parcel(Kind.PEOPLE, number, LocalDate.of(2019, 2, 20), List.of(List.of("a")));
  }

  private static StoredExchanges book(EntityManager em) {
    StoredExchanges book = new StoredExchanges();
    book.em = em;
    return book;
  }

  private static KeyCard key() {
    try {
      return KeyCard.of(KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPublic());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
