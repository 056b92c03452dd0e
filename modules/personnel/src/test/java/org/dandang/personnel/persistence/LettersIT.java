package org.dandang.personnel.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.desk.ClearanceDesk;
import org.dandang.kernel.desk.ClearanceDesk.Conclusion;
import org.dandang.kernel.desk.ClearanceDesk.Letter;
import org.dandang.kernel.desk.ClearanceDesk.Purpose;
import org.dandang.kernel.desk.ClearanceDesk.Reply;
import org.dandang.kernel.desk.Courier;
import org.dandang.kernel.half.Halves;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.personnel.Personnel;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.exchange.EnterPaperReply;
import org.dandang.personnel.api.exchange.LetterFiles;
import org.dandang.personnel.api.exchange.LetterId;
import org.dandang.personnel.api.exchange.LetterRecords;
import org.dandang.personnel.domain.exchange.NotAskedAbout;
import org.dandang.personnel.domain.exchange.PersonNotHere;
import org.dandang.personnel.domain.exchange.RepliedAlready;
import org.dandang.personnel.domain.exchange.ReplyBeforeLetter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** P18: the opinion is asked for by a letter and comes back as a reply, never looked up. */
class LettersIT {
  private static final LocalDate DAY = LocalDate.of(2019, 2, 1);
  private final Bag bag = new Bag();
  private final Personnel personnel = new Personnel();
  private PersonId one;
  private PersonId other;
  private LetterId letter;

  @BeforeEach
  void send() {
    personnel.house().lend(bag).lend(Halves.ORGANISATION);
    UnitId unit = personnel.unit("县机要局");
    one = personnel.cadre("甲某", unit, "局长", Level.SECTION_PRINCIPAL);
    other = personnel.cadre("乙某", unit, "副局长", Level.SECTION_DEPUTY);
    Letter asked =
        new Letter(Purpose.APPOINTMENT, "动议1号", "天组函〔2019〕1号", "黄某", DAY, List.of(one, other, one));
    letter = new LetterId(personnel.call(() -> personnel.get(ClearanceDesk.class).send(asked)));
  }

  @Test
  void a_letter_goes_by_public_codes_and_comes_back_answered() {
    personnel.run(() -> files().handOver(letter));
    List<List<String>> sent = bag.rows.get(Courier.Kind.LETTER);
    assertThat(sent).hasSize(3);
    assertThat(sent.get(1).get(0)).hasSize(36);
    bag.rows.put(
        Courier.Kind.ANSWER,
        List.of(
            List.of(letter.toString(), "天组函〔2019〕1号"),
            List.of(sent.get(1).get(0), "NO_OBJECTION", "天纪函〔2019〕2号", "2019-02-10", "2019-05-10"),
            List.of(sent.get(2).get(0), "OBJECTION", "天纪函〔2019〕2号", "2019-02-10", "")));
    assertThat(personnel.call(() -> files().takeAnswer(new byte[0]))).isEqualTo(2);
    assertThat(replies())
        .containsExactly(
            new Reply(
                one,
                Conclusion.NO_OBJECTION,
                "天纪函〔2019〕2号",
                DAY.plusDays(9),
                Optional.of(LocalDate.of(2019, 5, 10))),
            new Reply(other, Conclusion.OBJECTION, "天纪函〔2019〕2号", DAY.plusDays(9)));
    assertThatThrownBy(() -> personnel.call(() -> files().takeAnswer(new byte[0])))
        .isInstanceOf(RepliedAlready.class);
  }

  @Test
  void a_reply_on_paper_is_typed_in_with_number_day_and_conclusion() {
    paper(one, DAY.plusDays(1));
    assertThat(replies())
        .containsExactly(new Reply(one, Conclusion.NO_OBJECTION, "收文3号", DAY.plusDays(1)));
    assertThatThrownBy(() -> paper(one, DAY.plusDays(2))).isInstanceOf(RepliedAlready.class);
    assertThatThrownBy(() -> paper(other, DAY.minusDays(1))).isInstanceOf(ReplyBeforeLetter.class);
    assertThatThrownBy(() -> paper(new PersonId(9), DAY.plusDays(1)))
        .isInstanceOf(NotAskedAbout.class);
    LetterRecords.SentDetail detail =
        personnel.call(() -> personnel.get(LetterRecords.class).sent(letter));
    assertThat(detail.asked().get(0).onPaper()).isTrue();
    assertThat(detail.asked().get(1).conclusion()).isEmpty();
    assertThat(
            personnel
                .call(() -> personnel.get(LetterRecords.class).sent(ListQuery.first(50)))
                .rows())
        .anySatisfy(
            row -> {
              assertThat(row.id()).isEqualTo(letter);
              assertThat(row.persons()).isEqualTo(2);
              assertThat(row.replied()).isEqualTo(1);
            });
  }

  @Test
  void a_letter_about_somebody_unknown_waits_for_the_file_of_people() {
    bag.rows.put(
        Courier.Kind.LETTER,
        List.of(List.of("7", "AWARD", "动议", "天组函〔2019〕7号", "黄某", "2019-02-01"), List.of("nobody")));
    assertThatThrownBy(() -> personnel.call(() -> files().takeLetter(new byte[0])))
        .isInstanceOf(PersonNotHere.class);
  }

  private LetterFiles files() {
    return personnel.get(LetterFiles.class);
  }

  private List<Reply> replies() {
    return personnel.call(() -> personnel.get(ClearanceDesk.class).replies(letter.value()));
  }

  private void paper(PersonId person, LocalDate on) {
    personnel.run(
        () ->
            files()
                .enterReply(
                    new EnterPaperReply(
                        letter,
                        person,
                        Conclusion.NO_OBJECTION,
                        "收文3号",
                        on,
                        personnel.get(LetterRecords.class).sent(letter).version())));
  }

  /** Carries rows without signing them. */
  private static final class Bag implements Courier {
    private final Map<Kind, List<List<String>>> rows = new HashMap<>();

    @Override
    public byte[] pack(Kind kind, List<List<String>> packed) {
      rows.put(kind, packed);
      return new byte[0];
    }

    @Override
    public Parcel look(Kind kind, byte[] file) {
      return new Parcel(kind, 1, DAY, rows.get(kind));
    }

    @Override
    public Parcel take(Kind kind, byte[] file) {
      return look(kind, file);
    }
  }
}
