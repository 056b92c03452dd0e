package org.dandang.personnel.domain.person;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.Standing;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.person.CadreSince;
import org.dandang.personnel.api.person.EngagementKind;
import org.dandang.personnel.api.person.NewEngagement;
import org.dandang.personnel.api.person.PersonFacts;
import org.dandang.personnel.api.person.Rank;
import org.dandang.personnel.api.person.RecognisedDate;
import org.dandang.personnel.api.person.Sex;

/**
 * A person known to the county. Being a cadre is a period of a life; so are the establishment unit,
 * the post held, secondments and attachments, and ranks. Facts are corrected with a reason; a file
 * that should never have been is voided, and none is ever deleted.
 */
@Entity
@Table(name = "personnel_person")
@AggregateRoot
public class Person {
  @Id private Long id;
  @Version private long version;
  private String name;
  private String pinyin;

  @Column(name = "pinyin_run")
  private String pinyinRun;

  private String initials;

  @Enumerated(EnumType.STRING)
  private Sex sex;

  private LocalDate birth;
  private String ethnic;
  private String political;

  @Column(name = "party_joined")
  private LocalDate partyJoined;

  @Column(name = "work_entry")
  private LocalDate workEntry;

  private String education;
  private String degree;
  private String profession;
  private String strengths;

  @Column(name = "native_place")
  private String nativePlace;

  @Column(name = "id_sealed")
  private byte[] idSealed;

  @Column(name = "id_print")
  private byte[] idPrint;

  @Column(name = "health_sealed")
  private byte[] healthSealed;

  @Column(name = "phone_sealed")
  private byte[] phoneSealed;

  @Column(name = "phone_print")
  private byte[] phonePrint;

  @Column(name = "public_code")
  private String publicCode;

  @Embedded private Standing standing;

  @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("period.begin")
  private List<CadrePeriod> cadre = new ArrayList<>();

  @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("period.begin")
  private List<Engagement> engagements = new ArrayList<>();

  @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("period.begin")
  private List<RankHeld> ranks = new ArrayList<>();

  @OneToMany(mappedBy = "person", cascade = CascadeType.ALL)
  private List<Kinship> kin = new ArrayList<>();

  protected Person() {}

  public Person(
      PersonId id, PersonFacts facts, Spelling spelling, Secrets secrets, String publicCode) {
    this.id = id.value();
    this.publicCode = publicCode;
    this.idSealed = secrets.idNumber();
    this.idPrint = secrets.idPrint();
    this.healthSealed = secrets.health();
    this.standing = Standing.inForce();
    take(facts, spelling);
  }

  public PersonId id() {
    return new PersonId(id);
  }

  public long version() {
    return version;
  }

  public String name() {
    return name;
  }

  public String pinyin() {
    return pinyin;
  }

  public Sex sex() {
    return sex;
  }

  public LocalDate birth() {
    return birth;
  }

  public boolean isVoided() {
    return standing.isVoided();
  }

  public byte[] idNumberSealed() {
    return idSealed.clone();
  }

  public byte[] healthSealed() {
    return healthSealed.clone();
  }

  public Optional<byte[]> phoneSealed() {
    return Optional.ofNullable(phoneSealed).map(byte[]::clone);
  }

  public PersonFacts facts() {
    return new PersonFacts(
        name,
        Optional.of(pinyin),
        sex,
        birth,
        ethnic,
        political,
        Optional.ofNullable(partyJoined),
        Optional.ofNullable(workEntry),
        education,
        Optional.ofNullable(degree),
        profession,
        strengths,
        nativePlace);
  }

  public String publicCode() {
    return publicCode;
  }

  public List<CadrePeriod> cadrePeriods() {
    return List.copyOf(cadre);
  }

  public List<Engagement> engagements() {
    return List.copyOf(engagements);
  }

  public List<RankHeld> ranks() {
    return List.copyOf(ranks);
  }

  public List<Kinship> kin() {
    return List.copyOf(kin);
  }

  public void correct(PersonFacts facts, Spelling spelling, Amendment amendment) {
    refuseManagedByOthers();
    standing = standing.correctedBy(amendment);
    take(facts, spelling);
  }

  /** The telephone, sealed, and its keyed hash. */
  public void reachedBy(byte[] sealed, byte[] print) {
    phoneSealed = sealed.clone();
    phonePrint = print.clone();
  }

  public void notReachedByPhone() {
    phoneSealed = null;
    phonePrint = null;
  }

  /** What was recognised stands in the file from now on; the ID number stays as it is. */
  public void hold(RecognisedDate date, LocalDate day) {
    refuseManagedByOthers();
    switch (date) {
      case BIRTH -> birth = day;
      case PARTY_ENTRY -> partyJoined = notBefore(18, day);
      case WORK_ENTRY -> workEntry = notBefore(16, day);
    }
  }

  private LocalDate notBefore(int age, LocalDate day) {
    if (day.isBefore(birth.plusYears(age))) throw new DaysOutOfOrder(birth, day);
    return day;
  }

  /** Whom the city manages the county does not edit. */
  public boolean isManagedByOthers() {
    return engagements.stream().anyMatch(e -> e.isOpen() && e.management() == Management.CITY);
  }

  private void refuseManagedByOthers() {
    if (isManagedByOthers()) throw new ManagedByOthers(id());
  }

  public void voidFile(Amendment amendment) {
    standing = standing.voidedBy(amendment);
  }

  /** The file was voided for one that turned out to be another's. */
  public void reinstate() {
    standing = Standing.inForce();
  }

  public void becomeCadre(CadreSince since) {
    if (isCadreOn(since.on())) return;
    cadre.add(new CadrePeriod(this, since));
  }

  public boolean isCadreOn(LocalDate day) {
    return cadre.stream().anyMatch(period -> period.period().contains(day));
  }

  /** A new establishment or post ends the one before; other relations stand side by side. */
  public void engage(NewEngagement engagement) {
    if (engagement.kind() == EngagementKind.ESTABLISHMENT
        || engagement.kind() == EngagementKind.POST) endOpen(engagement.kind(), engagement.on());
    engagements.add(new Engagement(this, engagement));
  }

  /** The post held on a day. */
  public Optional<Engagement> postOn(LocalDate day) {
    return on(EngagementKind.POST, day);
  }

  /** The unit that keeps the establishment; for who is no cadre the unit of the post. */
  public Optional<UnitId> unitOn(LocalDate day) {
    return on(EngagementKind.ESTABLISHMENT, day).or(() -> postOn(day)).map(Engagement::unit);
  }

  public Level levelOn(LocalDate day) {
    return postOn(day).map(Engagement::level).orElse(Level.STAFF);
  }

  public boolean isSecondLineOn(LocalDate day) {
    return postOn(day).map(Engagement::isSecondLine).orElse(false);
  }

  /** A rank of the day's own table from that day on. */
  public void rise(Rank rank, LocalDate on) {
    if (!rank.existsOn(on)) throw new RankNotOfTheDay(rank, on);
    ranks.forEach(earlier -> earlier.endBefore(on));
    ranks.add(new RankHeld(this, rank, on));
  }

  /** The post ends and none follows; the establishment stays. */
  public void leavePost(LocalDate firstDayWithout) {
    endOpen(EngagementKind.POST, firstDayWithout);
  }

  /** The last day as a cadre is the day before; every relation ends with it. */
  public void retire(LocalDate firstDayWithout) {
    cadre.forEach(period -> period.endBefore(firstDayWithout));
    engagements.forEach(engagement -> engagement.endBefore(firstDayWithout));
  }

  /** The staff of a unit goes over to its successor with title and level as they are. */
  public void goOver(UnitId from, UnitId to, LocalDate on) {
    List<NewEngagement> moved = new ArrayList<>();
    for (Engagement engagement : engagements)
      if (engagement.isOpen() && engagement.unit().equals(from))
        moved.add(engagement.continuedIn(to, on));
    engagements.forEach(engagement -> engagement.endIn(from, on));
    moved.forEach(engagement -> engagements.add(new Engagement(this, engagement)));
  }

  /** As if the act of that day had never been; nothing may stand on it. */
  public void takeBack(LocalDate day, Set<EngagementKind> kinds) {
    boolean movedOn =
        engagements.stream()
            .filter(e -> e.kind() == EngagementKind.POST && kinds.contains(EngagementKind.POST))
            .anyMatch(later -> later.period().begin().isAfter(day));
    if (movedOn) throw new BuiltOn(name);
    engagements.removeIf(e -> kinds.contains(e.kind()) && e.period().begin().equals(day));
    engagements.stream().filter(e -> kinds.contains(e.kind())).forEach(e -> e.goOn(day));
  }

  /** The retirement of that day had never been. */
  public void comeBack(LocalDate day) {
    cadre.forEach(period -> period.goOn(day));
    engagements.forEach(engagement -> engagement.goOn(day));
  }

  /** Nor had the recruitment of that day. */
  public void becomeNoCadre(LocalDate day) {
    cadre.removeIf(period -> period.period().begin().equals(day));
  }

  /** The rank of that day is taken back, the one before goes on. */
  public void fallBack(LocalDate day) {
    ranks.removeIf(held -> held.period().begin().equals(day));
    ranks.forEach(held -> held.goOn(day));
  }

  /** The post that began on that day is called otherwise. */
  public void retitle(LocalDate day, String title) {
    engagements.stream()
        .filter(e -> e.kind() == EngagementKind.POST && e.period().begin().equals(day))
        .forEach(e -> e.callIt(title));
  }

  public void relate(PersonId relative, String relation) {
    if (kin.stream().noneMatch(known -> known.relative().equals(relative)))
      kin.add(new Kinship(this, relative, relation));
  }

  private Optional<Engagement> on(EngagementKind kind, LocalDate day) {
    return engagements.stream()
        .filter(e -> e.kind() == kind && e.period().contains(day))
        .findFirst();
  }

  private void endOpen(EngagementKind kind, LocalDate next) {
    engagements.stream().filter(e -> e.kind() == kind).forEach(e -> e.endBefore(next));
  }

  private void take(PersonFacts facts, Spelling spelling) {
    name = facts.name().strip();
    pinyin = spelling.key();
    pinyinRun = spelling.run();
    initials = spelling.initials();
    sex = facts.sex();
    birth = facts.birth();
    ethnic = facts.ethnic();
    political = facts.political();
    partyJoined = facts.partyJoined().orElse(null);
    workEntry = facts.workEntry().orElse(null);
    education = facts.education();
    degree = facts.degree().orElse(null);
    profession = facts.profession();
    strengths = facts.strengths();
    nativePlace = facts.nativePlace();
  }
}
