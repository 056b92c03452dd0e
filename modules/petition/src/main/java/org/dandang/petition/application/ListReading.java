package org.dandang.petition.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.form.FormDates;
import org.dandang.petition.api.ListColumn;
import org.dandang.petition.api.ListFault;
import org.dandang.petition.api.ReportKind;
import org.dandang.petition.api.ReportList;
import org.dandang.petition.api.ReportListDesk.CellFault;

/** Reads a list line by line: what each says, and every fault with its cell. */
final class ListReading {
  private static final int LONGEST_TEXT = 20_000;
  private static final int LONGEST_ISSUE = 500;
  private static final int LONGEST_SOURCE = 100;
  private static final Pattern WHOLE_DAY =
      Pattern.compile("\\d{8}|\\d{4}\\D{1,3}\\d{1,2}\\D{1,3}\\d{1,2}\\D{0,2}");
  private static final Map<String, ReportKind> KINDS =
      Map.of(
          "检举控告", ReportKind.ACCUSATION,
          "检举", ReportKind.ACCUSATION,
          "控告", ReportKind.ACCUSATION,
          "举报", ReportKind.ACCUSATION,
          "申诉", ReportKind.APPEAL,
          "批评建议", ReportKind.ADVICE,
          "业务范围外", ReportKind.OUTSIDE);

  /** As they stand in the template. */
  static final List<String> KIND_NAMES = List.of("检举控告", "申诉", "批评建议", "业务范围外");

  /** Somebody named in a list, on the day on which the report was received. */
  record Named(String name, String unit, LocalDate on) {}

  /** One line as it was understood; complete only where the list has no fault. */
  record Read(
      String source,
      LocalDate on,
      ReportKind kind,
      Optional<String> reporter,
      Optional<PersonId> subject,
      String issue,
      String text) {}

  private final LocalDate today;
  private final Set<String> registered;
  private final Function<Named, List<PersonId>> people;
  private final List<CellFault> faults = new ArrayList<>();
  private final List<String> again = new ArrayList<>();
  private final List<Read> lines = new ArrayList<>();
  private final Map<Named, List<PersonId>> known = new HashMap<>();
  private final Set<String> sources = new HashSet<>();

  private ListReading(
      LocalDate today, Set<String> registered, Function<Named, List<PersonId>> people) {
    this.today = today;
    this.registered = Set.copyOf(registered);
    this.people = people;
  }

  static ListReading of(
      ReportList list,
      LocalDate today,
      Set<String> registered,
      Function<Named, List<PersonId>> people) {
    ListReading reading = new ListReading(today, registered, people);
    list.lines().forEach(reading::read);
    return reading;
  }

  List<CellFault> faults() {
    return List.copyOf(faults);
  }

  /** Source numbers that the register knows already; nothing else of their lines is looked at. */
  List<String> again() {
    return List.copyOf(again);
  }

  List<Read> lines() {
    return List.copyOf(lines);
  }

  private void read(ReportList.Line line) {
    if (registered.contains(line.cell(ListColumn.SOURCE))) {
      again.add(line.cell(ListColumn.SOURCE));
      return;
    }
    line.formulas().forEach(column -> fault(line, column, ListFault.FORMULA));
    for (ListColumn column : ListColumn.values())
      if (column.isRequired() && line.cell(column).isEmpty())
        fault(line, column, ListFault.MISSING);
    most(line, ListColumn.SOURCE, LONGEST_SOURCE);
    most(line, ListColumn.ISSUE, LONGEST_ISSUE);
    most(line, ListColumn.TEXT, LONGEST_TEXT);
    String source = line.cell(ListColumn.SOURCE);
    if (!source.isEmpty() && !sources.add(source))
      fault(line, ListColumn.SOURCE, ListFault.TWICE_IN_LIST);
    LocalDate on = day(line);
    ReportKind kind = kind(line);
    Optional<PersonId> subject = subject(line, kind, on);
    if (subject.isPresent() && line.cell(ListColumn.ISSUE).isEmpty())
      fault(line, ListColumn.ISSUE, ListFault.MISSING);
    lines.add(
        new Read(
            source,
            on,
            kind,
            Optional.of(line.cell(ListColumn.REPORTER)).filter(named -> !isAnonymous(named)),
            subject,
            line.cell(ListColumn.ISSUE),
            line.cell(ListColumn.TEXT)));
  }

  private static boolean isAnonymous(String named) {
    return named.isEmpty() || named.equals("匿名");
  }

  private LocalDate day(ReportList.Line line) {
    String typed = line.cell(ListColumn.RECEIVED);
    if (typed.isEmpty()) return today;
    Optional<LocalDate> day =
        WHOLE_DAY.matcher(typed).matches() ? FormDates.day(typed) : Optional.empty();
    if (day.isEmpty()) fault(line, ListColumn.RECEIVED, ListFault.NO_DAY);
    if (day.filter(on -> on.isAfter(today)).isPresent())
      fault(line, ListColumn.RECEIVED, ListFault.DAY_IN_FUTURE);
    return day.orElse(today);
  }

  private ReportKind kind(ReportList.Line line) {
    String typed = line.cell(ListColumn.KIND);
    ReportKind kind = KINDS.get(typed);
    if (kind == null && !typed.isEmpty()) fault(line, ListColumn.KIND, ListFault.NO_KIND);
    return kind == null ? ReportKind.OUTSIDE : kind;
  }

  private Optional<PersonId> subject(ReportList.Line line, ReportKind kind, LocalDate on) {
    String name = line.cell(ListColumn.SUBJECT);
    if (name.isEmpty()) {
      if (!kind.isGeneral()) fault(line, ListColumn.SUBJECT, ListFault.MISSING);
      return Optional.empty();
    }
    List<PersonId> found =
        known.computeIfAbsent(new Named(name, line.cell(ListColumn.UNIT), on), people);
    if (found.isEmpty()) fault(line, ListColumn.SUBJECT, ListFault.NOBODY);
    if (found.size() > 1) fault(line, ListColumn.UNIT, ListFault.SEVERAL);
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private void most(ReportList.Line line, ListColumn column, int letters) {
    if (line.cell(column).length() > letters) fault(line, column, ListFault.TOO_LONG);
  }

  private void fault(ReportList.Line line, ListColumn column, ListFault fault) {
    faults.add(new CellFault(line.number(), column, fault));
  }
}
