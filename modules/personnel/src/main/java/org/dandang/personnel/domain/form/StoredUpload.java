package org.dandang.personnel.domain.form;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dandang.kernel.desk.Sealer;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.form.FormProblem;
import org.dandang.personnel.api.form.FormState;

/** One form of an upload, sealed until it is taken. */
@Entity
@Table(name = "personnel_form_upload")
public class StoredUpload {
  private static final String BETWEEN = "\u001f";
  private static final String LINE = "\u001e";
  private static final String SEVERAL = "personnel.form-several-meant";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "personnel_part")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "preview_id")
  private StoredPreview preview;

  private int place;
  private String file;
  private String name;

  @Enumerated(EnumType.STRING)
  private FormState state;

  @Column(name = "matched_id")
  private PersonId matched;

  @Column(name = "person_seen")
  private long personSeen;

  @Column(name = "form_seen")
  private long formSeen;

  @Column(name = "unit_id")
  private UnitId unit;

  private String problems;
  private byte[] sealed;
  private boolean taken;

  protected StoredUpload() {}

  StoredUpload(StoredPreview preview, int place, FormFinding finding) {
    this.preview = preview;
    this.place = place;
    this.file = finding.file();
    this.name = finding.name();
    found(finding);
  }

  private void found(FormFinding finding) {
    this.state = finding.state();
    this.matched = finding.person().orElse(null);
    this.personSeen = finding.personSeen();
    this.formSeen = finding.formSeen();
    this.unit = finding.unit().orElse(null);
    this.problems =
        finding.problems().stream().map(StoredUpload::written).collect(Collectors.joining(LINE));
  }

  /** Somebody has said who is meant. */
  public void settle(FormFinding finding) {
    if (state != FormState.AMBIGUOUS) throw new FormNotTakeable(file);
    found(finding);
    if (!finding.isCompared()) sealed = null;
  }

  public ReadForm read(Sealer sealer) {
    List<FormProblem> kept =
        problems().stream().filter(problem -> !problem.code().equals(SEVERAL)).toList();
    return new ReadForm(file, SealedForm.open(this, sealer), kept);
  }

  public int place() {
    return place;
  }

  public String file() {
    return file;
  }

  public String name() {
    return name;
  }

  public FormState state() {
    return state;
  }

  public Optional<PersonId> person() {
    return Optional.ofNullable(matched);
  }

  public long personSeen() {
    return personSeen;
  }

  public long formSeen() {
    return formSeen;
  }

  public Optional<UnitId> unit() {
    return Optional.ofNullable(unit);
  }

  public boolean isTaken() {
    return taken;
  }

  /** The form itself, until it is taken; none of a file that could not be read. */
  public Optional<byte[]> sealed() {
    return Optional.ofNullable(sealed).map(byte[]::clone);
  }

  void seal(byte[] content) {
    sealed = content.clone();
  }

  /** Once only; the upload is of no more use then. */
  public void take(PersonId person) {
    if (taken || !state.canBeTaken()) throw new FormNotTakeable(file);
    taken = true;
    matched = person;
    sealed = null;
  }

  public List<FormProblem> problems() {
    return problems(problems);
  }

  /** As they are kept in the database. */
  public static List<FormProblem> problems(String kept) {
    return kept.isEmpty()
        ? List.of()
        : Arrays.stream(kept.split(LINE, -1)).map(StoredUpload::problem).toList();
  }

  private static String written(FormProblem problem) {
    String arguments = String.join(BETWEEN, problem.arguments());
    return String.join(BETWEEN, problem.file(), problem.field(), problem.code(), arguments);
  }

  private static FormProblem problem(String line) {
    List<String> parts = List.of(line.split(BETWEEN, -1));
    return new FormProblem(
        parts.get(0), parts.get(1), parts.get(2), parts.subList(3, parts.size()));
  }
}
