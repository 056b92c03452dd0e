package org.dandang.kernel.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of codes as a standard or law gives it. A code may be valid for a time only: the twelve
 * ranks exist from 2019-06-01, before that there were 主任科员 and its kin.
 */
public final class CodeTable {
  public static final CodeTable SEX = shipped("sex_gb2261_1.csv");
  public static final CodeTable ETHNIC_GROUP = shipped("ethnic_gb3304.csv");
  public static final CodeTable POLITICAL_STATUS = shipped("political_gb4762.csv");
  public static final CodeTable EDUCATION = shipped("education_gb4658.csv");
  public static final CodeTable DEGREE = shipped("degree_gb6864.csv");
  public static final CodeTable HEALTH = shipped("health_gb2261_3.csv");
  public static final CodeTable POSITION_LEVEL = shipped("position_level_gb12407.csv");
  public static final CodeTable RANK = shipped("civil_service_rank.csv");

  private final List<Code> codes;

  private CodeTable(List<Code> codes) {
    this.codes = List.copyOf(codes);
  }

  /** One code with its Chinese and English name and the days on which it is valid, both inside. */
  public record Code(String code, String name, String english, LocalDate from, LocalDate to) {
    boolean validOn(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  /** A table that lies beside a class, with the columns code, name_zh, name_en. */
  public static CodeTable beside(Class<?> neighbour, String file) {
    return new CodeTable(CsvTable.beside(neighbour, file).stream().map(CodeTable::code).toList());
  }

  /** The codes of a day, in the order of the standard. */
  public List<Code> on(LocalDate day) {
    return codes.stream().filter(code -> code.validOn(day)).toList();
  }

  /** The name that a code had on a day. */
  public Optional<Code> find(String code, LocalDate day) {
    return codes.stream().filter(each -> each.code().equals(code) && each.validOn(day)).findFirst();
  }

  /** A code whenever it was valid, such as that of a rank that somebody holds from before. */
  public Code ever(String code) {
    return codes.stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
  }

  private static CodeTable shipped(String file) {
    return beside(CodeTable.class, file);
  }

  private static Code code(Map<String, String> row) {
    return new Code(
        row.get("code"),
        row.get("name_zh"),
        row.get("name_en"),
        day(row.get("valid_from"), LocalDate.MIN),
        day(row.get("valid_to"), LocalDate.MAX));
  }

  private static LocalDate day(String text, LocalDate otherwise) {
    return text == null || text.isEmpty() ? otherwise : LocalDate.parse(text);
  }
}
