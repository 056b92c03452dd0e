package org.dandang.personnel.domain.form;

import static org.dandang.personnel.api.form.FormField.*;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.personnel.api.form.FamilyMember;
import org.dandang.personnel.api.form.FormContent;
import org.dandang.personnel.api.form.FormField;
import org.dandang.personnel.api.form.FormVersion;

/** Reads the older .lrm: one record of quoted fields, told apart by their place. */
final class LrmReader {
  private static final String QUOTE = "\"";
  private static final int FIELDS = 33;
  private static final int EDUCATION = 9;
  private static final int SCHOOL = 10;
  private static final int FAMILY = 20;
  private static final Map<Integer, FormField> PLACES =
      Map.ofEntries(
          Map.entry(0, NAME),
          Map.entry(1, SEX),
          Map.entry(2, BIRTH),
          Map.entry(3, ETHNIC),
          Map.entry(4, NATIVE_PLACE),
          Map.entry(5, PARTY_ENTRY),
          Map.entry(6, HEALTH),
          Map.entry(7, BIRTHPLACE),
          Map.entry(8, WORK_ENTRY),
          Map.entry(11, PROFESSIONAL_TITLE),
          Map.entry(16, SPECIALTY),
          Map.entry(17, RESUME),
          Map.entry(18, AWARDS_AND_SANCTIONS),
          Map.entry(19, ASSESSMENTS),
          Map.entry(25, PRESENT_POST),
          Map.entry(26, PROPOSED_POST),
          Map.entry(27, PROPOSED_REMOVAL),
          Map.entry(28, REASON),
          Map.entry(29, SUBMITTING_UNIT),
          Map.entry(30, AGE_COUNTED_ON),
          Map.entry(31, FILLED_BY),
          Map.entry(32, FILLED_ON));

  private LrmReader() {}

  static ReadForm read(String file, byte[] bytes) {
    String text =
        FileText.of(bytes)
            .orElseThrow(() -> new FormRejected(file, "personnel.form-not-text"))
            .strip();
    List<String> fields = fields(text);
    if (fields.size() < FIELDS) throw new FormRejected(file, "personnel.form-not-a-form");
    Map<FormField, String> texts = new EnumMap<>(FormField.class);
    PLACES.forEach((place, field) -> texts.put(field, fields.get(place)));
    pairs(
        fields.get(EDUCATION),
        texts,
        FULL_TIME_EDUCATION,
        FULL_TIME_DEGREE,
        IN_SERVICE_EDUCATION,
        IN_SERVICE_DEGREE);
    pairs(
        fields.get(SCHOOL),
        texts,
        FULL_TIME_SCHOOL,
        FULL_TIME_DEGREE_SCHOOL,
        IN_SERVICE_SCHOOL,
        IN_SERVICE_DEGREE_SCHOOL);
    if (texts.get(NAME).isBlank()) throw new FormRejected(file, "personnel.form-no-name");
    FormContent content =
        new FormContent(texts, family(fields), Optional.empty(), List.of(), FormVersion.LONG_USED);
    return new ReadForm(file, content, List.of());
  }

  private static List<String> fields(String text) {
    if (!text.startsWith(QUOTE) || !text.endsWith(QUOTE) || text.length() < 2) return List.of();
    return List.of(text.substring(1, text.length() - 1).split("\",\\s*\"", -1));
  }

  private static void pairs(String text, Map<FormField, String> texts, FormField... four) {
    String[] halves = text.split("@", -1);
    for (int half = 0; half < Math.min(2, halves.length); half++) {
      String[] pair = halves[half].split("#", -1);
      for (int i = 0; i < Math.min(2, pair.length); i++) texts.put(four[half * 2 + i], pair[i]);
    }
  }

  private static List<FamilyMember> family(List<String> fields) {
    List<String[]> columns = new ArrayList<>();
    for (int i = 0; i < MemberElement.values().length; i++)
      columns.add(fields.get(FAMILY + i).split("@", -1));
    int rows = columns.stream().mapToInt(column -> column.length).max().orElse(0);
    List<FamilyMember> family = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      Map<MemberElement, String> parts = new EnumMap<>(MemberElement.class);
      for (MemberElement part : MemberElement.values()) {
        String[] column = columns.get(part.ordinal());
        if (row < column.length) parts.put(part, column[row]);
      }
      family.add(MemberElement.member(parts, List.of()));
    }
    return family;
  }
}
