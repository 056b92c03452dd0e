package org.dandang.personnel.domain.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.desk.ClearanceDesk.Conclusion;
import org.dandang.kernel.desk.ClearanceDesk.Letter;
import org.dandang.kernel.desk.ClearanceDesk.Purpose;
import org.dandang.kernel.desk.ClearanceDesk.Reply;
import org.dandang.kernel.id.PersonId;

/** Letters and answers as rows of a signed file: one of the letter, then one for each person. */
public final class LetterRows {
  private LetterRows() {}

  public static List<List<String>> letter(long number, Letter letter, Map<PersonId, String> codes) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Long.toString(number),
            letter.purpose().name(),
            letter.motion(),
            letter.document(),
            letter.signer(),
            letter.on().toString()));
    letter.persons().forEach(person -> rows.add(List.of(codes.get(person))));
    return rows;
  }

  /** The number that the letter or the answered letter has with who sent it. */
  public static long number(List<List<String>> rows) {
    return Long.parseLong(rows.get(0).get(0));
  }

  /** The number that an answer names for people to read. */
  public static String document(List<List<String>> rows) {
    return rows.get(0).get(1);
  }

  public static List<String> codes(List<List<String>> rows) {
    return rows.stream().skip(1).map(row -> row.get(0)).toList();
  }

  public static Letter letter(List<List<String>> rows, Map<String, PersonId> persons) {
    List<String> head = rows.get(0);
    if (head.size() != 6) throw new RowNotUnderstood(head.get(0));
    return new Letter(
        Purpose.valueOf(head.get(1)),
        head.get(2),
        head.get(3),
        head.get(4),
        LocalDate.parse(head.get(5)),
        codes(rows).stream().map(persons::get).toList());
  }

  public static List<List<String>> answer(
      ReceivedLetter letter, List<Reply> replies, Map<PersonId, String> codes) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(Long.toString(letter.theirs()), letter.document()));
    for (Reply reply : replies)
      rows.add(
          List.of(
              codes.get(reply.person()),
              reply.conclusion().name(),
              reply.document(),
              reply.on().toString(),
              reply.validUntil().map(LocalDate::toString).orElse("")));
    return rows;
  }

  public static List<Reply> replies(List<List<String>> rows, Map<String, PersonId> persons) {
    return rows.stream().skip(1).map(row -> reply(row, persons)).toList();
  }

  private static Reply reply(List<String> row, Map<String, PersonId> persons) {
    if (row.size() != 5) throw new RowNotUnderstood(row.get(0));
    return new Reply(
        persons.get(row.get(0)),
        Conclusion.valueOf(row.get(1)),
        row.get(2),
        LocalDate.parse(row.get(3)),
        Optional.of(row.get(4)).filter(day -> !day.isEmpty()).map(LocalDate::parse));
  }
}
