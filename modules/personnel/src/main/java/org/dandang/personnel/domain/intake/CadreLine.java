package org.dandang.personnel.domain.intake;

import static org.dandang.personnel.domain.intake.CadreColumn.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.CodeTable;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.person.CadreSince;
import org.dandang.personnel.api.person.Establishment;
import org.dandang.personnel.api.person.NewEngagement;
import org.dandang.personnel.api.person.PersonFacts;
import org.dandang.personnel.api.person.Rank;
import org.dandang.personnel.api.person.RankSince;
import org.dandang.personnel.api.person.RegisterPerson;
import org.dandang.personnel.api.person.Sex;
import org.dandang.personnel.domain.person.IdNumber;

/** A line of a table of cadres; an empty cell says nothing of who is here already. */
public final class CadreLine {
  private static final int TEXT = 80;
  private static final int STRENGTHS_TEXT = 300;
  private static final int TITLE = 120;
  private static final String GROUND = "批量导入";
  private static final String HEALTHY = "10";

  private final LineReader in;
  private final KnownUnits units;
  private final LocalDate today;
  private final Optional<String> name;
  private final Optional<IdNumber> number;
  private final Optional<Sex> sex;
  private final Optional<LocalDate> birth;
  private final Optional<String> ethnic;
  private final Optional<String> political;
  private final Optional<String> education;
  private final Optional<String> degree;
  private final Optional<LocalDate> partyJoined;
  private final Optional<LocalDate> workEntry;
  private final Optional<String> profession;
  private final Optional<String> strengths;
  private final Optional<String> nativePlace;

  public CadreLine(LineReader in, KnownUnits units, LocalDate today) {
    this.in = in;
    this.units = units;
    this.today = today;
    in.require(NAME, ID_NUMBER);
    name = in.text(NAME, TEXT);
    number = in.idNumber(ID_NUMBER);
    sex = in.word(SEX, Words.SEX);
    birth = in.day(BIRTH, today);
    ethnic = in.code(ETHNIC, CodeTable.ETHNIC);
    political = in.code(POLITICAL, CodeTable.POLITICAL);
    education = in.code(EDUCATION, CodeTable.EDUCATION);
    degree = in.code(DEGREE, CodeTable.DEGREE);
    partyJoined = in.day(PARTY_JOINED, today);
    workEntry = in.day(WORK_ENTRY, today);
    profession = in.text(PROFESSION, TEXT);
    strengths = in.text(STRENGTHS, STRENGTHS_TEXT);
    nativePlace = in.text(NATIVE_PLACE, TEXT);
  }

  public LineReader in() {
    return in;
  }

  public Optional<IdNumber> number() {
    return number;
  }

  /** Another line has the same ID number. */
  public void twice(int row) {
    in.fault(ID_NUMBER, "intake-person-twice", row);
  }

  /** Whoever is not here yet; empty where something is wrong or missing. */
  public Optional<RegisterPerson> newcomer() {
    in.require(ETHNIC, POLITICAL, EDUCATION, UNIT, ESTABLISHMENT, CADRE_SINCE);
    number.ifPresent(known -> agree(known.sex(), known.birth()));
    number.map(IdNumber::birth).ifPresent(this::days);
    Optional<UnitId> unit = units.of(in, UNIT);
    Optional<Establishment> establishment = in.word(ESTABLISHMENT, Words.ESTABLISHMENT);
    Optional<LocalDate> since = in.day(CADRE_SINCE, today);
    Management management = in.word(MANAGEMENT, Words.MANAGEMENT).orElse(Management.COUNTY);
    String health = in.word(HEALTH, Words.HEALTH).orElse(HEALTHY);
    Optional<NewEngagement> post = post(unit, management);
    Optional<RankSince> rank = rank();
    Optional<PersonFacts> facts = newFacts();
    if (!in.isSound() || facts.isEmpty() || unit.isEmpty()) return Optional.empty();
    List<NewEngagement> engagements = new ArrayList<>();
    engagements.add(NewEngagement.establishment(unit.get(), management, since.orElseThrow()));
    post.ifPresent(engagements::add);
    CadreSince cadre = new CadreSince(establishment.orElseThrow(), GROUND, since.orElseThrow());
    return Optional.of(
        new RegisterPerson(
            facts.get(),
            number.orElseThrow().value(),
            health,
            Optional.of(cadre),
            engagements,
            rank));
  }

  /** What would stand in the file of one who is here. */
  public PersonFacts over(PersonFacts now) {
    agree(now.sex(), now.birth());
    days(now.birth());
    String called = name.orElse(now.name());
    return new PersonFacts(
        called,
        called.equals(now.name()) ? now.pinyin() : Optional.empty(),
        now.sex(),
        now.birth(),
        ethnic.orElse(now.ethnic()),
        political.orElse(now.political()),
        partyJoined.or(now::partyJoined),
        workEntry.or(now::workEntry),
        education.orElse(now.education()),
        degree.or(now::degree),
        profession.orElse(now.profession()),
        strengths.orElse(now.strengths()),
        nativePlace.orElse(now.nativePlace()));
  }

  /** Unit and post of one who is here are changed by appointments. */
  public void stands(Optional<UnitId> unit, String unitName, String title) {
    Optional<UnitId> typed = units.named(in, UNIT);
    if (typed.isPresent() && !typed.equals(unit)) in.fault(UNIT, "intake-unit-stands", unitName);
    in.text(POST, TITLE)
        .filter(post -> !post.equals(title))
        .ifPresent(post -> in.fault(POST, "intake-post-stands", title));
  }

  private Optional<PersonFacts> newFacts() {
    if (!in.isSound() || number.isEmpty()) return Optional.empty();
    IdNumber known = number.get();
    return Optional.of(
        new PersonFacts(
            name.orElseThrow(),
            Optional.empty(),
            known.sex(),
            known.birth(),
            ethnic.orElseThrow(),
            political.orElseThrow(),
            partyJoined,
            workEntry,
            education.orElseThrow(),
            degree,
            profession.orElse(""),
            strengths.orElse(""),
            nativePlace.orElse("")));
  }

  private void agree(Sex known, LocalDate born) {
    sex.filter(typed -> typed != known)
        .ifPresent(typed -> in.fault(SEX, "intake-sex-differs", known == Sex.MALE ? "男" : "女"));
    birth
        .filter(typed -> !typed.equals(born))
        .ifPresent(typed -> in.fault(BIRTH, "intake-birth-differs", typed, born));
  }

  private void days(LocalDate born) {
    late(PARTY_JOINED, partyJoined, born.plusYears(18));
    late(WORK_ENTRY, workEntry, born.plusYears(16));
  }

  private void late(CadreColumn column, Optional<LocalDate> day, LocalDate earliest) {
    day.filter(typed -> typed.isBefore(earliest))
        .ifPresent(typed -> in.fault(column, "intake-too-early", typed, earliest));
  }

  private Optional<NewEngagement> post(Optional<UnitId> unit, Management management) {
    Optional<String> title = in.text(POST, TITLE);
    if (title.isPresent()) in.require(LEVEL, POST_SINCE);
    Optional<Level> level = in.word(LEVEL, Words.LEVEL);
    Optional<LocalDate> since = in.day(POST_SINCE, today);
    if (title.isEmpty() || unit.isEmpty() || level.isEmpty() || since.isEmpty())
      return Optional.empty();
    return Optional.of(
        NewEngagement.post(unit.get(), title.get(), level.get(), management, 0, since.get()));
  }

  private Optional<RankSince> rank() {
    Optional<Rank> rank = in.word(RANK, Words.RANK);
    if (rank.isPresent()) in.require(RANK_SINCE);
    Optional<LocalDate> since = in.day(RANK_SINCE, today);
    if (rank.isEmpty() || since.isEmpty()) return Optional.empty();
    if (!rank.get().existsOn(since.get()))
      in.fault(RANK, "rank-not-of-the-day", rank.get().line().name(), since.get());
    return Optional.of(new RankSince(rank.get(), since.get()));
  }
}
