package org.dandang.personnel.domain.form;

import static org.dandang.personnel.api.form.FormField.BIRTH;
import static org.dandang.personnel.api.form.FormField.ETHNIC;
import static org.dandang.personnel.api.form.FormField.FULL_TIME_DEGREE;
import static org.dandang.personnel.api.form.FormField.FULL_TIME_EDUCATION;
import static org.dandang.personnel.api.form.FormField.ID_NUMBER;
import static org.dandang.personnel.api.form.FormField.NAME;
import static org.dandang.personnel.api.form.FormField.NATIVE_PLACE;
import static org.dandang.personnel.api.form.FormField.PARTY_ENTRY;
import static org.dandang.personnel.api.form.FormField.PRESENT_POST;
import static org.dandang.personnel.api.form.FormField.SEX;
import static org.dandang.personnel.api.form.FormField.SPECIALTY;
import static org.dandang.personnel.api.form.FormField.WORK_ENTRY;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.dandang.personnel.api.CodeTable;
import org.dandang.personnel.api.form.FormDates;
import org.dandang.personnel.api.form.FormField;
import org.dandang.personnel.api.person.PersonFacts;
import org.dandang.personnel.api.person.Sex;

/** What a person's record says, in the words of the form. */
public final class RecordedFields {
  private RecordedFields() {}

  /** Fields that the record has itself. */
  public static Map<FormField, String> of(PersonFacts facts, String idNumber, String post) {
    Map<FormField, String> texts = new EnumMap<>(FormField.class);
    texts.put(NAME, facts.name());
    texts.put(SEX, facts.sex() == Sex.MALE ? "男" : "女");
    texts.put(BIRTH, FormDates.written(YearMonth.from(facts.birth())));
    texts.put(ETHNIC, CodeTable.ETHNIC.label(facts.ethnic()));
    texts.put(NATIVE_PLACE, facts.nativePlace());
    texts.put(PARTY_ENTRY, month(facts.partyJoined()));
    texts.put(WORK_ENTRY, month(facts.workEntry()));
    texts.put(ID_NUMBER, idNumber);
    texts.put(PRESENT_POST, post);
    return texts;
  }

  /** The same, with what a form that nobody has filled in yet can take from the record. */
  public static Map<FormField, String> first(PersonFacts facts, String idNumber, String post) {
    Map<FormField, String> texts = of(facts, idNumber, post);
    texts.put(FULL_TIME_EDUCATION, CodeTable.EDUCATION.label(facts.education()));
    facts.degree().ifPresent(code -> texts.put(FULL_TIME_DEGREE, CodeTable.DEGREE.label(code)));
    texts.put(SPECIALTY, facts.strengths());
    return texts;
  }

  /** 健康 where the code says so, else the word of its group in GB/T 2261.3. */
  public static String health(String code) {
    if (code.isBlank()) return "";
    return code.startsWith("1") ? "健康" : code.startsWith("2") ? "一般" : "有慢性病";
  }

  private static String month(Optional<LocalDate> day) {
    return day.map(YearMonth::from).map(FormDates::written).orElse("");
  }
}
