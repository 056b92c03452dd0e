package org.dandang.personnel.domain.form;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.personnel.api.form.ExtraElement;
import org.dandang.personnel.api.form.FamilyMember;
import org.dandang.personnel.api.form.FormContent;
import org.dandang.personnel.api.form.FormField;
import org.dandang.personnel.api.form.FormVersion;

/**
 * A cadre's appointment form beside the record. Every field is kept as it was written; where the
 * record has a word of its own, the writing holds until the record moves on. Health lies sealed,
 * the photo with the files. A form is filled in and taken from files again and again, and never
 * goes.
 */
@Entity
@Table(name = "personnel_form")
@AggregateRoot
public class AppointmentForm {
  @Id private Long id;
  @Version private long version;

  @Column(name = "person_id")
  private PersonId person;

  @Enumerated(EnumType.STRING)
  @Column(name = "file_version")
  private FormVersion fileVersion;

  @Column(name = "health_sealed")
  private byte[] healthSealed;

  @Column(name = "photo_file")
  private Long photoFile;

  @Column(name = "photo_print")
  private String photoPrint;

  private int changes;

  @OneToMany(mappedBy = "form", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<FormLine> lines = new ArrayList<>();

  @OneToMany(mappedBy = "form", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("place")
  private List<FormMember> members = new ArrayList<>();

  @OneToMany(mappedBy = "form", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("member, place")
  private List<FormExtra> extras = new ArrayList<>();

  protected AppointmentForm() {}

  public AppointmentForm(long id, PersonId person) {
    this.id = id;
    this.person = person;
    this.fileVersion = FormVersion.LONG_USED;
  }

  public long id() {
    return id;
  }

  public long version() {
    return version;
  }

  public PersonId person() {
    return person;
  }

  public Optional<byte[]> healthSealed() {
    return Optional.ofNullable(healthSealed).map(byte[]::clone);
  }

  public Optional<Long> photoFile() {
    return Optional.ofNullable(photoFile);
  }

  /** Hash of the photo; empty without one. */
  public String photoPrint() {
    return photoPrint == null ? "" : photoPrint;
  }

  /** What the form says today, the photo left out. */
  public FormContent content(Map<FormField, String> recorded, String health) {
    Map<FormField, String> texts = new EnumMap<>(recorded);
    texts.put(FormField.HEALTH, health);
    for (FormLine line : lines) {
      String now = recorded.getOrDefault(line.field(), "");
      if (line.holds(now)) texts.put(line.field(), line.text());
    }
    return new FormContent(
        texts, family(), Optional.empty(), extrasOf(FormExtra.OF_THE_FORM), fileVersion);
  }

  /** Takes everything as it is written there; what is sealed and the photo come apart. */
  public void write(FormContent content, Map<FormField, String> recorded) {
    fileVersion = content.version();
    for (FormField field : FormField.values())
      if (field != FormField.HEALTH && field != FormField.ID_NUMBER)
        write(field, content.text(field), recorded.getOrDefault(field, ""));
    if (!content.family().equals(family()) || !content.extras().equals(ownExtras()))
      rewrite(content);
    changes++;
  }

  public void sealHealth(byte[] sealed) {
    healthSealed = sealed.clone();
  }

  public void show(long file, String print) {
    photoFile = file;
    photoPrint = print;
  }

  private void write(FormField field, String text, String recordNow) {
    Optional<FormLine> line = lines.stream().filter(l -> l.field() == field).findFirst();
    if (text.equals(recordNow) || text.isEmpty()) {
      line.ifPresent(lines::remove);
      return;
    }
    line.orElseGet(() -> added(field)).write(text, recordNow);
  }

  private FormLine added(FormField field) {
    FormLine line = new FormLine(this, field);
    lines.add(line);
    return line;
  }

  private void rewrite(FormContent content) {
    members.clear();
    extras.clear();
    add(FormExtra.OF_THE_FORM, content.extras());
    for (int place = 1; place <= content.family().size(); place++) {
      FamilyMember member = content.family().get(place - 1);
      members.add(new FormMember(this, place, member));
      add(place, member.extras());
    }
  }

  private void add(int member, List<ExtraElement> elements) {
    for (int place = 0; place < elements.size(); place++)
      extras.add(new FormExtra(this, member, place, elements.get(place)));
  }

  private List<FamilyMember> family() {
    return members.stream().map(member -> member.told(extrasOf(member.place()))).toList();
  }

  private List<ExtraElement> ownExtras() {
    return extrasOf(FormExtra.OF_THE_FORM);
  }

  private List<ExtraElement> extrasOf(int member) {
    return extras.stream().filter(e -> e.member() == member).map(FormExtra::told).toList();
  }
}
