package org.dandang.office.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dandang.kernel.desk.Courier.Kind;
import org.dandang.kernel.desk.Courier.Parcel;
import org.dandang.kernel.rule.RuleMessages;
import org.dandang.kernel.rule.RuleViolation;
import org.junit.jupiter.api.Test;

class SignedFileTest {
  private static final String DEMO = "演示数据，人物事项均属虚构";
  private static final LocalDate DAY = LocalDate.of(2019, 2, 20);
  private static final List<List<String>> ROWS =
      List.of(List.of("person", "9f-1", "韦\t某\\某", ""), List.of("unit", "a", "𠮷村\n二组"));

  private final KeyPair keys = pair();
  private final KeyCard partner = KeyCard.of(keys.getPublic());
  private final Book book = new Book();

  @Test
  void what_was_signed_is_read_again() {
    Parcel parcel = SignedFile.open(file(1), partner).parcel();
    assertThat(parcel).isEqualTo(new Parcel(Kind.PEOPLE, 1, DAY, ROWS));
  }

  @Test
  void one_changed_sign_anywhere_is_found() {
    byte[] file = file(1);
    for (int at = "DANDANG-EXCHANGE 1\n".length(); at < file.length - 1; at += 7) {
      byte[] changed = file.clone();
      changed[at] ^= 1;
      assertThatThrownBy(() -> SignedFile.open(changed, partner))
          .as("byte " + at)
          .isInstanceOf(FileRefused.class);
    }
    assertRefused(
        "文件被改动", () -> SignedFile.open(text(1).replace("2019", "2018").getBytes(), partner));
  }

  @Test
  void a_file_cut_off_anywhere_is_incomplete() {
    String text = text(1);
    assertRefused("不完整", () -> open(text.substring(0, text.indexOf("signature"))));
    assertRefused("不完整", () -> open(text.substring(0, text.length() - 1)));
    assertRefused("不完整", () -> open("DANDANG-EXCHANGE 1"));
  }

  @Test
  void somebody_elses_signature_is_none() {
    KeyCard other = KeyCard.of(pair().getPublic());
    assertRefused("签名", () -> SignedFile.open(file(1), other));
  }

  @Test
  void a_later_form_is_named() {
    assertRefused("版本", () -> open(text(1).replace("EXCHANGE 1", "EXCHANGE 2")));
    assertRefused("不是", () -> open("姓名,单位\n"));
  }

  @Test
  void a_file_of_another_county_stays_outside() {
    Acceptance acceptance = new Acceptance("459901", "", partner, book);
    assertRefused("459901", () -> acceptance.check(Kind.PEOPLE, file(1)));
  }

  @Test
  void what_a_demo_made_says_so_and_goes_to_a_demo_only() {
    byte[] invented = file(DEMO, Kind.PEOPLE, 1);
    assertThat(new String(invented, StandardCharsets.UTF_8)).contains("banner: " + DEMO);
    assertRefused(DEMO, () -> acceptance().check(Kind.PEOPLE, invented));
    Acceptance demo = new Acceptance("451425", DEMO, partner, book);
    assertThat(demo.check(Kind.PEOPLE, invented).rows()).isEqualTo(ROWS);
  }

  @Test
  void figures_are_no_people() {
    assertRefused("FIGURES", () -> acceptance().check(Kind.FIGURES, file(1)));
  }

  @Test
  void an_older_file_is_never_taken_after_a_newer_one() {
    book.taken.add(3L);
    assertRefused("3", () -> acceptance().check(Kind.PEOPLE, file(2)));
    assertRefused("3", () -> acceptance().check(Kind.PEOPLE, file(3)));
    assertThat(acceptance().check(Kind.PEOPLE, file(4)).number()).isEqualTo(4);
  }

  @Test
  void letters_may_arrive_in_any_order_but_once() {
    book.taken.add(3L);
    assertThat(acceptance().check(Kind.LETTER, file(Kind.LETTER, 2)).number()).isEqualTo(2);
    assertRefused("3", () -> acceptance().check(Kind.LETTER, file(Kind.LETTER, 3)));
  }

  @Test
  void a_key_is_a_line_with_a_short_print() {
    assertThat(new KeyCard(" " + partner.text() + "\n")).isEqualTo(partner);
    assertThat(partner.fingerprint()).matches("([0-9a-f]{4} ){3}[0-9a-f]{4}");
    assertRefused("公钥", () -> new KeyCard("MCow"));
  }

  private Acceptance acceptance() {
    return new Acceptance("451425", "", partner, book);
  }

  private SignedFile open(String text) {
    return SignedFile.open(text.getBytes(StandardCharsets.UTF_8), partner);
  }

  private byte[] file(long number) {
    return file(Kind.PEOPLE, number);
  }

  private byte[] file(Kind kind, long number) {
    return file("", kind, number);
  }

  private byte[] file(String banner, Kind kind, long number) {
    Parcel parcel = new Parcel(kind, number, DAY, ROWS);
    return new SignedFile("451425", banner, parcel).signed(keys.getPrivate());
  }

  private String text(long number) {
    return new String(file(number), StandardCharsets.UTF_8);
  }

  private static void assertRefused(String words, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RuleViolation.class,
            refused -> assertThat(RuleMessages.of(refused, Locale.CHINESE)).contains(words));
  }

  private static KeyPair pair() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Book implements ExchangeBook {
    private final Set<Long> taken = new HashSet<>();

    @Override
    public long nextId() {
      return 1;
    }

    @Override
    public long nextNumber(Kind kind, KeyCard own) {
      return 1;
    }

    @Override
    public long lastTaken(Kind kind, KeyCard partner) {
      return taken.stream().mapToLong(Long::longValue).max().orElse(0);
    }

    @Override
    public boolean isTaken(Kind kind, KeyCard partner, long number) {
      return taken.contains(number);
    }

    @Override
    public void add(Exchanged file) {}

    @Override
    public Optional<KeyCard> partner() {
      return Optional.empty();
    }

    @Override
    public void add(Partner partner) {}
  }
}
