package org.dandang.personnel.api.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.person.Rank;

/**
 * By what cadres are found as of a day; what is null or empty does not matter.
 *
 * @param unit with the units below it
 * @param minEducation code of GB/T 4658
 * @param profession part of what was studied
 * @param minYearsInPost whole years in the present post
 * @param minYearsAtRank whole years at a rank, at the named one where one is named
 * @param minExcellent how often graded excellent in the annual assessments of the last three years
 * @param partyMember members of the party only
 * @param frontLine with service on a front line, in a village or in a post set for cultivation
 */
public record Conditions(
    Industry industry,
    UnitId unit,
    Level level,
    @Pattern(regexp = "\\d{2}") String minEducation,
    @NotNull @Size(max = 80) String profession,
    @Min(16) @Max(99) Integer minAge,
    @Min(16) @Max(99) Integer maxAge,
    @Min(0) @Max(60) Integer minYearsInPost,
    Rank rank,
    @Min(0) @Max(60) Integer minYearsAtRank,
    @Min(1) @Max(3) Integer minExcellent,
    boolean partyMember,
    boolean frontLine)
    implements Serializable {
  public Conditions {
    if (minAge != null && maxAge != null && minAge > maxAge)
      throw new InvalidInput("maxAge", "personnel.ages-out-of-order", minAge, maxAge);
  }

  /** Everybody. */
  public static final Conditions NONE =
      new Conditions(null, null, null, null, "", null, null, null, null, null, null, false, false);

  /** Whoever serves in an industry and studied something. */
  public static Conditions of(Industry industry, String profession) {
    return new Conditions(
        industry, null, null, null, profession, null, null, null, null, null, null, false, false);
  }

  public boolean isNone() {
    return equals(NONE);
  }

  public boolean asksAge() {
    return minAge != null || maxAge != null;
  }

  /** One line a condition; {@link #read} understands it. */
  public String written() {
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("industry", industry);
    parts.put("unit", unit);
    parts.put("level", level);
    parts.put("minEducation", minEducation);
    parts.put("profession", profession.isBlank() ? null : profession.strip());
    parts.put("minAge", minAge);
    parts.put("maxAge", maxAge);
    parts.put("minYearsInPost", minYearsInPost);
    parts.put("rank", rank);
    parts.put("minYearsAtRank", minYearsAtRank);
    parts.put("minExcellent", minExcellent);
    parts.put("partyMember", partyMember ? true : null);
    parts.put("frontLine", frontLine ? true : null);
    parts.values().removeIf(value -> value == null);
    return parts.entrySet().stream()
        .map(part -> part.getKey() + "=" + part.getValue())
        .collect(Collectors.joining("\n"));
  }

  public static Conditions read(String written) {
    Map<String, String> parts =
        written
            .lines()
            .map(line -> line.split("=", 2))
            .collect(Collectors.toMap(part -> part[0], part -> part[1]));
    return new Conditions(
        found(parts, "industry").map(Industry::valueOf).orElse(null),
        found(parts, "unit").map(Long::valueOf).map(UnitId::new).orElse(null),
        found(parts, "level").map(Level::valueOf).orElse(null),
        parts.get("minEducation"),
        parts.getOrDefault("profession", ""),
        found(parts, "minAge").map(Integer::valueOf).orElse(null),
        found(parts, "maxAge").map(Integer::valueOf).orElse(null),
        found(parts, "minYearsInPost").map(Integer::valueOf).orElse(null),
        found(parts, "rank").map(Rank::valueOf).orElse(null),
        found(parts, "minYearsAtRank").map(Integer::valueOf).orElse(null),
        found(parts, "minExcellent").map(Integer::valueOf).orElse(null),
        parts.containsKey("partyMember"),
        parts.containsKey("frontLine"));
  }

  private static Optional<String> found(Map<String, String> parts, String name) {
    return Optional.ofNullable(parts.get(name));
  }
}
