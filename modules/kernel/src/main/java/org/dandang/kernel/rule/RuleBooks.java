package org.dandang.kernel.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dandang.kernel.code.CsvTable;

/** The rule book as shipped, and the same with an operator's overrides. */
public final class RuleBooks {
  private static final RuleBook STANDARD = new Editions(entered());

  private RuleBooks() {}

  /** The parameters that are shipped, each with its editions. */
  public static RuleBook standard() {
    return STANDARD;
  }

  /** The numbers of working days that the shipped rules count, ascending. */
  public static SortedSet<Integer> workingDayCounts() {
    return CsvTable.beside(RuleBooks.class, "rules.csv").stream()
        .filter(row -> row.get("unit").equals("working_day"))
        .map(row -> Integer.valueOf(row.get("value")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The standard book, except for these.
   *
   * @throws IllegalArgumentException when one names a key that no edition knows, or gives it a
   *     value of another kind
   */
  public static RuleBook withOverrides(List<RuleOverride> overrides) {
    return overrides.isEmpty() ? STANDARD : new Overridden(STANDARD, overrides);
  }

  private static List<Entry> entered() {
    Map<String, Regulation> regulations = new HashMap<>();
    for (Map<String, String> row : CsvTable.beside(RuleBooks.class, "regulations.csv"))
      regulations.put(row.get("id"), Regulation.of(row));
    List<Entry> entries = new ArrayList<>();
    for (Map<String, String> row : CsvTable.beside(RuleBooks.class, "rules.csv"))
      entries.add(Entry.of(row, regulations.get(row.get("regulation"))));
    return entries;
  }

  /** A row of the book in one edition. */
  private record Entry(Rule rule, Regulation regulation) {
    static Entry of(Map<String, String> row, Regulation regulation) {
      String meaning = row.get("meaning");
      return new Entry(
          new Rule(
              row.get("key"),
              row.get("id"),
              row.get("value"),
              row.get("unit"),
              regulation.article(row.get("article")),
              row.get("text_zh") + (meaning.isEmpty() ? "" : "（" + meaning + "）"),
              evidence(row.get("evidence")),
              false),
          regulation);
    }

    Rule on(LocalDate day) {
      return regulation.inForce(day) ? rule : rule.asNearest();
    }

    private static Rule.Evidence evidence(String letter) {
      return switch (letter) {
        case "V" -> Rule.Evidence.FULL_TEXT;
        case "S" -> Rule.Evidence.SECONDARY;
        case "L" -> Rule.Evidence.LOCAL;
        case "M" -> Rule.Evidence.MEMORY;
        default -> throw new IllegalArgumentException("evidence " + letter);
      };
    }
  }

  private record Editions(Map<String, List<Entry>> byKey, Map<String, List<Entry>> byId)
      implements RuleBook {
    Editions(List<Entry> entries) {
      this(new LinkedHashMap<>(), new LinkedHashMap<>());
      for (Entry entry : entries) {
        byId.computeIfAbsent(entry.rule().id(), id -> new ArrayList<>()).add(entry);
        if (!entry.rule().key().isEmpty())
          byKey.computeIfAbsent(entry.rule().key(), key -> new ArrayList<>()).add(entry);
      }
    }

    @Override
    public Rule get(String key, LocalDate on) {
      List<Entry> editions = byKey.get(key);
      if (editions == null) throw new IllegalArgumentException("no rule " + key);
      return nearest(editions, on);
    }

    @Override
    public Optional<Rule> cite(String id, LocalDate on) {
      return Optional.ofNullable(byId.get(id)).map(editions -> nearest(editions, on));
    }

    private static Rule nearest(List<Entry> editions, LocalDate on) {
      return editions.stream()
          .min(Comparator.comparingLong(entry -> entry.regulation().distance(on)))
          .orElseThrow()
          .on(on);
    }
  }

  private record Overridden(RuleBook book, List<RuleOverride> overrides) implements RuleBook {
    Overridden {
      overrides = List.copyOf(overrides);
      for (RuleOverride override : overrides) {
        Rule rule = book.get(override.key(), override.from());
        if (!kind(rule.value()).test(override.value()))
          throw new IllegalArgumentException(
              override.key() + " = " + override.value() + ", where the book has " + rule.value());
      }
    }

    @Override
    public Rule get(String key, LocalDate on) {
      return adjusted(book.get(key, on), on);
    }

    @Override
    public Optional<Rule> cite(String id, LocalDate on) {
      return book.cite(id, on).map(rule -> adjusted(rule, on));
    }

    private Rule adjusted(Rule rule, LocalDate on) {
      return overrides.stream()
          .filter(override -> override.key().equals(rule.key()) && override.inForce(on))
          .findFirst()
          .map(rule::overriddenBy)
          .orElse(rule);
    }

    private static Predicate<String> kind(String value) {
      if (value.matches("\\d+")) return other -> other.matches("\\d+");
      if (value.matches("\\d+/\\d+")) return other -> other.matches("\\d+/[1-9]\\d*");
      return other -> !other.isBlank();
    }
  }
}
