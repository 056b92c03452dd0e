package org.dandang.personnel.domain.matching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.matching.Fitness;
import org.dandang.personnel.api.matching.Preference;

/**
 * What a run knows of a person, and keeps. Sex is not among it, and age only where the post's rule
 * demands one.
 *
 * @param education code of GB/T 4658: the smaller the higher
 * @param measures each preference in its own whole numbers
 * @param notes what signed papers say in the dimensions the run asks for
 * @param fitness what somebody who may said for this post; empty while nobody has
 * @param bars ids of rules that bar the person on the day
 */
public record Candidacy(
    PersonId person,
    String name,
    String unitName,
    Level level,
    String education,
    String profession,
    String strengths,
    Map<Preference, Integer> measures,
    List<SignedNote> notes,
    Optional<Integer> ageByRule,
    Optional<Fitness> fitness,
    List<String> bars) {
  public Candidacy {
    measures = Map.copyOf(measures);
    notes = List.copyOf(notes);
    bars = List.copyOf(bars);
  }

  public int measure(Preference preference) {
    return measures.getOrDefault(preference, 0);
  }

  /** The same with what was asked of others. */
  public Candidacy with(Optional<Fitness> said, List<String> barred) {
    return new Candidacy(
        person,
        name,
        unitName,
        level,
        education,
        profession,
        strengths,
        measures,
        notes,
        ageByRule,
        said,
        barred);
  }

  /** What is kept beside name and unit, one fact a line. */
  String written() {
    List<String> lines = new ArrayList<>();
    lines.add("level=" + level);
    lines.add("education=" + education);
    lines.add("profession=" + line(profession));
    lines.add("strengths=" + line(strengths));
    for (Preference preference : Preference.values())
      lines.add(preference + "=" + measure(preference));
    notes.forEach(note -> lines.add("note=" + line(note.written())));
    ageByRule.ifPresent(age -> lines.add("age=" + age));
    fitness.ifPresent(said -> lines.add("fitness=" + said));
    bars.forEach(bar -> lines.add("bar=" + line(bar)));
    return String.join("\n", lines);
  }

  static Candidacy read(PersonId person, String name, String unitName, String written) {
    Map<String, String> facts = new java.util.HashMap<>();
    List<String> bars = new ArrayList<>();
    List<SignedNote> notes = new ArrayList<>();
    for (String[] fact : written.lines().map(line -> line.split("=", 2)).toList()) {
      if (fact[0].equals("bar")) bars.add(fact[1]);
      else if (fact[0].equals("note")) notes.add(SignedNote.read(fact[1]));
      else facts.put(fact[0], fact[1]);
    }
    Map<Preference, Integer> measures = new EnumMap<>(Preference.class);
    for (Preference preference : Preference.values())
      measures.put(preference, Integer.valueOf(facts.getOrDefault(preference.name(), "0")));
    return new Candidacy(
        person,
        name,
        unitName,
        Level.valueOf(facts.get("level")),
        facts.get("education"),
        facts.get("profession"),
        facts.get("strengths"),
        measures,
        notes,
        Optional.ofNullable(facts.get("age")).map(Integer::valueOf),
        Optional.ofNullable(facts.get("fitness")).map(Fitness::valueOf),
        bars);
  }

  private static String line(String text) {
    return text.replaceAll("\\R", " ");
  }
}
