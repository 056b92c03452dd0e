package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.form.FamilyMember;
import org.dandang.personnel.api.form.FillForm;
import org.dandang.personnel.api.form.FormContent;
import org.dandang.personnel.api.form.FormDesk;
import org.dandang.personnel.api.form.FormDetail;
import org.dandang.personnel.api.form.FormField;
import org.dandang.personnel.api.form.FormRecords;
import org.dandang.personnel.api.form.FormSheet;
import org.dandang.personnel.api.form.ResumeRow;
import org.dandang.web.frame.FilePage;

/**
 * The form's own fields filled in. Where somebody else was faster, what they changed stands beside
 * what was typed, nothing is lost, and it is saved once that was looked at.
 */
@Named
@ViewScoped
public class FillFormPage extends FilePage<FormDetail> {
  private static final int LINES = 10;

  @Inject FormRecords records;
  @Inject FormDesk desk;

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final List<MemberForm> family = new ArrayList<>();
  private List<FormClash> clashes = List.of();
  private boolean overtaken;
  private boolean parsed;
  private long version;
  private transient FormDetail seen;

  @Override
  public void load() {
    super.load();
    if (!texts.isEmpty()) return;
    FormDetail form = getFile();
    for (FormField field : FormField.values())
      if (isOfTheForm(field)) texts.put(field.name(), form.content().text(field));
    show(form.content().family());
    version = form.version();
    seen = form;
  }

  private static boolean isOfTheForm(FormField field) {
    return switch (field) {
      case NAME, SEX, BIRTH, ETHNIC, NATIVE_PLACE, PARTY_ENTRY, WORK_ENTRY, ID_NUMBER -> false;
      default -> true;
    };
  }

  @Override
  protected FormDetail read(long id) {
    return records.get(new PersonId(id));
  }

  private void show(List<FamilyMember> members) {
    family.clear();
    members.forEach(member -> family.add(MemberForm.of(member)));
    while (family.size() < LINES) addMember();
  }

  public void addMember() {
    family.add(new MemberForm());
  }

  /** How many relatives there is room for, for a draft. */
  public String getListed() {
    return String.valueOf(family.size());
  }

  public void setListed(String listed) {
    if (listed == null || !listed.matches("\\d{1,2}")) return;
    while (family.size() < Integer.parseInt(listed)) addMember();
  }

  /** By the rules; what is written there can be changed. */
  public void countAgeLimit() {
    texts.put(FormField.AGE_LIMIT_MONTH.name(), records.ageLimitMonth(new PersonId(getId())));
  }

  /** Shows how the resume is read as it is typed now; nothing is saved. */
  public void parse() {
    parsed = true;
  }

  public List<ResumeRow> getResume() {
    return records.resume(Objects.requireNonNullElse(texts.get(FormField.RESUME.name()), ""));
  }

  public long getUnparsed() {
    return getResume().stream().filter(row -> row.kind() == ResumeRow.Kind.UNPARSED).count();
  }

  public String period(ResumeRow row) {
    return FormSheet.period(row);
  }

  /** Saves, unless the form is another by now. */
  public String save() {
    FormDetail now = read(getId());
    if (now.version() != version) {
      meet(now);
      return null;
    }
    Map<FormField, String> written = new EnumMap<>(FormField.class);
    texts.forEach(
        (field, text) ->
            written.put(FormField.valueOf(field), Objects.requireNonNullElse(text, "")));
    List<FamilyMember> members = family.stream().map(MemberForm::member).toList();
    desk.fill(new FillForm(now.person(), written, members, version));
    changed();
    return "form?faces-redirect=true&id=" + getId();
  }

  private void meet(FormDetail now) {
    overtaken = true;
    clashes = FormClash.between(seen == null ? now : seen, now, texts);
    clashes.stream()
        .filter(FormClash::taken)
        .forEach(clash -> texts.put(clash.field(), clash.theirs()));
    List<FamilyMember> mine =
        family.stream().map(MemberForm::member).filter(member -> !member.isBlank()).toList();
    FormContent before = seen == null ? now.content() : seen.content();
    if (mine.equals(before.family())) show(now.content().family());
    version = now.version();
    seen = now;
    changed();
  }

  public void takeTheirs(FormClash clash) {
    texts.put(clash.field(), clash.theirs());
  }

  public void keepMine(FormClash clash) {
    texts.put(clash.field(), clash.mine());
  }

  public FormField field(String name) {
    return FormField.valueOf(name);
  }

  /** What the record says of it, to be seen beside. */
  public List<FormField> getKept() {
    return List.of(
        FormField.NAME,
        FormField.SEX,
        FormField.BIRTH,
        FormField.ETHNIC,
        FormField.NATIVE_PLACE,
        FormField.PARTY_ENTRY,
        FormField.WORK_ENTRY);
  }

  public String getName() {
    return getFile().content().text(FormField.NAME);
  }

  public List<FormClash> getClashes() {
    return clashes;
  }

  public boolean isOvertaken() {
    return overtaken;
  }

  public boolean isParsed() {
    return parsed;
  }

  public Map<String, String> getTexts() {
    return texts;
  }

  public List<MemberForm> getFamily() {
    return family;
  }
}
