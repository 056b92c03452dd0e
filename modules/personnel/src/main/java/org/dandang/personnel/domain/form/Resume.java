package org.dandang.personnel.domain.form;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dandang.personnel.api.form.FormDates;
import org.dandang.personnel.api.form.ResumeRow;
import org.dandang.personnel.api.form.ResumeRow.Kind;

/** The resume of the form as rows and as text; P2 of the feature list. */
public final class Resume {
  private static final String BLANK = "[ \\t\\u3000]";
  private static final String MONTH =
      "(?:(\\d{4})\\s*[.．年/]\\s*(\\d{1,2})月?|(\\d{4})(\\d{2})|" + BLANK + "{2,}[.．]" + BLANK + "*)";
  private static final String LINK = BLANK + "*(?:[-—–－～〜~─−至]{1,3})" + BLANK + "*";
  private static final String END =
      "(?:(\\d{4})\\s*[.．年/]\\s*(\\d{1,2})月?|(\\d{4})(\\d{2})(?!\\d)|(至今|今|现在)|"
          + BLANK
          + "*[.．]|)";
  private static final Pattern PERIOD =
      Pattern.compile(
          "^" + BLANK + "*" + MONTH + LINK + END + "(?:" + BLANK + "|[,，:：;；、]|$|(?=[^\\d.．]))");
  private static final Pattern WITHIN =
      Pattern.compile(
          "[（(]\\s*+(?:其间|期间)\\s*+[:：]?([^（）()]*+(?:[（(][^（）()]*+[）)][^（）()]*+)*+)[）)]\\s*+$");
  private static final Pattern PARTS = Pattern.compile("[；;]\\s*");
  private static final int LONGEST_PERIOD = 60;
  private static final String OPEN_BEGIN = "    .  ";
  private static final String OPEN_END = " ".repeat(7);
  private static final String GAP = "  ";

  private Resume() {}

  /** Rows in the order of the text; whatever is no period stays, in its place. */
  public static List<ResumeRow> rows(String text) {
    List<ResumeRow> rows = new ArrayList<>();
    for (String entry : entries(text)) add(entry, rows);
    return List.copyOf(rows);
  }

  /** The usual text: {@code 2009.09--2012.06 …}, 其间 in brackets behind. */
  public static String text(List<ResumeRow> rows) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      ResumeRow row = rows.get(i);
      if (row.kind() == Kind.DURING) continue;
      if (text.length() > 0) text.append('\n');
      if (row.kind() == Kind.EXPERIENCE) text.append(period(row, true)).append(GAP);
      text.append(row.text());
      within(rows, i + 1, text);
    }
    return text.toString();
  }

  /** Lines that do not begin with a period belong to the line before. */
  private static List<String> entries(String text) {
    List<String> entries = new ArrayList<>();
    for (String line : text.split("\\R")) {
      if (line.isBlank()) continue;
      int last = entries.size() - 1;
      if (last < 0 || begins(line)) entries.add(line.stripTrailing());
      else if (begins(entries.get(last))) entries.set(last, entries.get(last) + line.strip());
      else entries.add(line.strip());
    }
    return entries;
  }

  private static boolean begins(String line) {
    return period(line).find();
  }

  private static void add(String entry, List<ResumeRow> rows) {
    Optional<ResumeRow> read = period(entry, Kind.EXPERIENCE);
    if (read.isEmpty()) {
      rows.add(ResumeRow.unparsed(entry.strip()));
      return;
    }
    ResumeRow row = read.get();
    Matcher bracket = WITHIN.matcher(row.text());
    List<ResumeRow> during = bracket.find() ? during(bracket.group(1)) : List.of();
    if (during.isEmpty()) {
      rows.add(row);
      return;
    }
    rows.add(withText(row, row.text().substring(0, bracket.start()).stripTrailing()));
    rows.addAll(during);
  }

  /** Empty when one of the parts is no period: then the bracket stays in the text. */
  private static List<ResumeRow> during(String text) {
    List<ResumeRow> rows = new ArrayList<>();
    for (String part : PARTS.split(text)) {
      if (part.isBlank()) continue;
      Optional<ResumeRow> row = period(part, Kind.DURING);
      if (row.isEmpty()) return List.of();
      rows.add(row.get());
    }
    return rows;
  }

  private static Optional<ResumeRow> period(String line, Kind kind) {
    Matcher m = period(line);
    if (!m.find()) return Optional.empty();
    Optional<YearMonth> begins = month(m, 1);
    Optional<YearMonth> ends = month(m, 5);
    boolean wrong = named(m, 1) && begins.isEmpty() || named(m, 5) && ends.isEmpty();
    if (wrong || begins.isPresent() && ends.isPresent() && ends.get().isBefore(begins.get()))
      return Optional.empty();
    String text = line.substring(m.end()).strip();
    if (text.isEmpty()) return Optional.empty();
    boolean ongoing = begins.isPresent() && !named(m, 5);
    return Optional.of(new ResumeRow(kind, begins, ends, ongoing, text));
  }

  /** A period stands within the first signs or nowhere. */
  private static Matcher period(String line) {
    return PERIOD.matcher(line.substring(0, Math.min(LONGEST_PERIOD, line.length())));
  }

  private static boolean named(Matcher m, int group) {
    return m.group(group) != null || m.group(group + 2) != null;
  }

  private static Optional<YearMonth> month(Matcher m, int group) {
    if (m.group(group) != null) return FormDates.month(m.group(group), m.group(group + 1));
    if (m.group(group + 2) != null) return FormDates.month(m.group(group + 2), m.group(group + 3));
    return Optional.empty();
  }

  private static void within(List<ResumeRow> rows, int from, StringBuilder text) {
    String link = "（其间：";
    for (int i = from; i < rows.size() && rows.get(i).kind() == Kind.DURING; i++) {
      text.append(link).append(period(rows.get(i), false)).append(GAP).append(rows.get(i).text());
      link = "；";
    }
    if (link.equals("；")) text.append('）');
  }

  private static String period(ResumeRow row, boolean padded) {
    String begins = row.begins().map(Resume::written).orElse(OPEN_BEGIN);
    String ends = row.ends().map(Resume::written).orElse(padded ? OPEN_END : "");
    return begins + "--" + ends;
  }

  private static String written(YearMonth month) {
    return "%04d.%02d".formatted(month.getYear(), month.getMonthValue());
  }

  private static ResumeRow withText(ResumeRow row, String text) {
    return new ResumeRow(row.kind(), row.begins(), row.ends(), row.ongoing(), text);
  }
}
