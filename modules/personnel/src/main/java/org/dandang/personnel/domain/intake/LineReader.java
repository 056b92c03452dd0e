package org.dandang.personnel.domain.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.personnel.api.CodeTable;
import org.dandang.personnel.api.form.FormDates;
import org.dandang.personnel.api.form.FormText;
import org.dandang.personnel.api.intake.IntakeFault;
import org.dandang.personnel.api.intake.IntakeTable;
import org.dandang.personnel.domain.person.IdNumber;

/** One line, read column by column; whatever is wrong is kept with its cell. */
public final class LineReader {
  private static final String NUMBER = "\\d(\\.\\d+)?[Ee]\\+?\\d+|\\d{15}000";

  private final Headings headings;
  private final IntakeTable.Line line;
  private final List<IntakeFault> faults = new ArrayList<>();

  public LineReader(Headings headings, IntakeTable.Line line) {
    this.headings = headings;
    this.line = line;
  }

  public int row() {
    return line.number();
  }

  public boolean isSound() {
    return faults.isEmpty();
  }

  public List<IntakeFault> faults() {
    return List.copyOf(faults);
  }

  public boolean isBlank(IntakeColumn column) {
    return cell(column).isEmpty();
  }

  public void fault(IntakeColumn column, String code, Object... arguments) {
    int place = headings.place(column);
    List<String> words = Arrays.stream(arguments).map(String::valueOf).toList();
    faults.add(new IntakeFault(row(), place, column.heading(), "personnel." + code, words));
  }

  public void require(IntakeColumn... columns) {
    for (IntakeColumn column : columns)
      if (isBlank(column)) fault(column, "intake-missing", column.heading());
  }

  /** As it was written; nothing where the cell is reckoned or too long. */
  public Optional<String> text(IntakeColumn column, int most) {
    String text = cell(column);
    if (text.isEmpty()) return Optional.empty();
    if (line.formulas().contains(headings.place(column))) {
      fault(column, "intake-formula");
      return Optional.empty();
    }
    if (text.length() > most) {
      fault(column, "intake-too-long", text.length(), most);
      return Optional.empty();
    }
    return Optional.of(text);
  }

  public Optional<String> code(IntakeColumn column, CodeTable table) {
    Optional<String> text = text(column, 100);
    Optional<String> code = text.flatMap(table::understood);
    if (text.isPresent() && code.isEmpty()) fault(column, "intake-unknown-word", text.get());
    return code;
  }

  public <T> Optional<T> word(IntakeColumn column, Map<String, T> words) {
    Optional<String> text = text(column, 100);
    Optional<T> meant = text.map(words::get).or(() -> text.flatMap(t -> constant(words, t)));
    if (text.isPresent() && meant.isEmpty()) fault(column, "intake-unknown-word", text.get());
    return meant;
  }

  /** Other systems write the constant. */
  private static <T> Optional<T> constant(Map<String, T> words, String text) {
    return words.values().stream().filter(meant -> meant.toString().equals(text)).findFirst();
  }

  /** A day that has come; the first of the month where only a month is written. */
  public Optional<LocalDate> day(IntakeColumn column, LocalDate today) {
    Optional<String> text = text(column, 40);
    Optional<LocalDate> day = text.map(t -> t.replace('/', '-')).flatMap(FormDates::day);
    if (text.isPresent() && day.isEmpty()) fault(column, "intake-no-day", text.get());
    if (day.filter(d -> d.isAfter(today)).isPresent()) fault(column, "future-day", day.get());
    return day;
  }

  public Optional<Integer> number(IntakeColumn column, int least, int most) {
    Optional<String> text = text(column, 20);
    Optional<Integer> number =
        text.filter(t -> t.matches("\\d{1,6}"))
            .map(Integer::valueOf)
            .filter(n -> n >= least && n <= most);
    if (text.isPresent() && number.isEmpty())
      fault(column, "intake-no-number", text.get(), least, most);
    return number;
  }

  public Optional<IdNumber> idNumber(IntakeColumn column) {
    Optional<String> text = text(column, 40).map(t -> t.replaceAll("[\\s\\u3000]", ""));
    if (text.isEmpty()) return Optional.empty();
    if (text.get().matches(NUMBER)) {
      fault(column, "intake-id-number-rounded");
      return Optional.empty();
    }
    try {
      return Optional.of(new IdNumber(text.get()));
    } catch (InvalidInput e) {
      fault(column, "id-number-wrong");
      return Optional.empty();
    }
  }

  private String cell(IntakeColumn column) {
    int place = headings.place(column);
    return place < 0 ? "" : FormText.clean(line.cell(place));
  }
}
