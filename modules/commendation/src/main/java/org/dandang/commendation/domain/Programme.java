package org.dandang.commendation.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dandang.commendation.api.CategoryPlan;
import org.dandang.commendation.api.ProgrammeId;
import org.dandang.commendation.api.ProgrammeRow;
import org.dandang.commendation.api.ProgrammeState;
import org.dandang.commendation.api.SetUpProgramme;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.id.UnitIdColumn;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.kernel.record.Standing;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.time.Period;
import org.dandang.kernel.time.WorkingCalendar;

/**
 * A programme that honours the work of one year. It is set up with its categories, published under
 * the document that approved it, takes nominations, announces those who passed, and is decided
 * once, as a whole. The ceremony may lie in another year.
 */
@Entity
@Table(name = "commendation_programme")
@AggregateRoot
public class Programme {
  @Id private Long id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "name")
  private String name;

  @Column(name = "award_year")
  private int awardYear;

  @Column(name = "occasion")
  private String occasion;

  @Column(name = "ceremony_on")
  private LocalDate ceremonyOn;

  @Column(name = "approval_document")
  private String approvalDocument;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private ProgrammeState state = ProgrammeState.PREPARED;

  @Column(name = "set_up_on")
  private LocalDate setUpOn;

  @Column(name = "entered_on")
  private LocalDate enteredOn;

  @Column(name = "published_on")
  private LocalDate publishedOn;

  @Column(name = "notice_from")
  private LocalDate noticeFrom;

  @Column(name = "notice_until")
  private LocalDate noticeUntil;

  @Column(name = "notice_place")
  private String noticePlace;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  @Column(name = "decision_document")
  private String decisionDocument;

  @Embedded private Standing standing = Standing.inForce();

  @ElementCollection
  @OrderColumn(name = "place")
  @CollectionTable(name = "commendation_category", joinColumns = @JoinColumn(name = "programme_id"))
  private List<Category> categories = new ArrayList<>();

  /** Converters apply by themselves to columns, not to elements of a collection. */
  @ElementCollection
  @Convert(converter = UnitIdColumn.class)
  @Column(name = "unit_id")
  @CollectionTable(
      name = "commendation_member_unit",
      joinColumns = @JoinColumn(name = "programme_id"))
  private Set<UnitId> memberUnits = new HashSet<>();

  protected Programme() {}

  public Programme(ProgrammeId id, SetUpProgramme plan, LocalDate enteredOn, Limits limits) {
    this.id = id.value();
    this.name = plan.name();
    this.awardYear = plan.awardYear();
    this.occasion = plan.occasion();
    this.ceremonyOn = plan.ceremonyOn().orElse(null);
    this.setUpOn = plan.on();
    this.enteredOn = enteredOn;
    this.memberUnits.addAll(plan.memberUnits());
    plan.categories().forEach(this::open);
    within(limits.individuals(), quota(true));
    within(limits.collectives(), quota(false));
  }

  private void open(CategoryPlan plan) {
    boolean twice = categories.stream().anyMatch(one -> one.code().equals(plan.code()));
    if (twice) throw new CategoryTwice(plan.code());
    categories.add(new Category(plan));
  }

  private int quota(boolean persons) {
    return categories.stream()
        .filter(category -> category.isForPersons() == persons)
        .mapToInt(Category::quota)
        .sum();
  }

  private static void within(int allowed, int planned) {
    if (planned > allowed) throw new TooManyAwards(planned, allowed);
  }

  public ProgrammeId id() {
    return new ProgrammeId(id);
  }

  public long version() {
    return version;
  }

  public int awardYear() {
    return awardYear;
  }

  public List<Category> categories() {
    return List.copyOf(categories);
  }

  public Category category(String code) {
    return categories.stream()
        .filter(category -> category.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("category " + code));
  }

  public boolean isMember(UnitId unit) {
    return memberUnits.contains(unit);
  }

  /** Opens it for nominations; {@code others} counts those published for the same year. */
  public void publish(String document, LocalDate on, long others, Limits limits) {
    in(ProgrammeState.PREPARED);
    if (document.isBlank()) throw new ProgrammeNotApproved();
    if (others >= limits.programmesPerYear())
      throw new ProgrammesOfYearFull(awardYear, limits.programmesPerYear());
    approvalDocument = document;
    publishedOn = on;
    state = ProgrammeState.PUBLISHED;
  }

  /** Nominations, clearance and assessment happen while it is published. */
  public void takesNominations() {
    in(ProgrammeState.PUBLISHED);
  }

  /** Announces nominees, at most the quota of each category. */
  public void announce(
      List<Nomination> chosen,
      LocalDate from,
      LocalDate until,
      String place,
      WorkingCalendar calendar,
      Limits limits) {
    in(ProgrammeState.PUBLISHED);
    LocalDate earliest = calendar.deadline(from, limits.notice()).last();
    if (until.isBefore(earliest)) throw new NoticeTooShort(limits.notice().number(), earliest);
    categories.forEach(category -> category.holds(among(chosen, category)));
    chosen.forEach(Nomination::announce);
    noticeFrom = from;
    noticeUntil = until;
    noticePlace = place;
    state = ProgrammeState.ANNOUNCED;
  }

  /** Decides it as a whole: who is chosen, and why a category is not filled. */
  public void decide(
      List<Nomination> chosen,
      DecisionBasis basis,
      String document,
      Map<String, String> underfill,
      Limits limits) {
    in(ProgrammeState.ANNOUNCED);
    if (!basis.on().isAfter(noticeUntil)) throw new NoticeNotOver(noticeUntil);
    if (!basis.carries(limits.quorum(), limits.majority())) throw new DecisionNotCarried();
    chosen.forEach(nomination -> nomination.signedBy(basis.signer()));
    chosen.forEach(nomination -> nomination.free(basis.on()));
    categories.replaceAll(
        category -> category.filledBy(among(chosen, category), underfill.get(category.code())));
    chosen.forEach(Nomination::award);
    decidedOn = basis.on();
    decisionDocument = document;
    state = ProgrammeState.DECIDED;
  }

  private static long among(List<Nomination> chosen, Category category) {
    return chosen.stream().filter(one -> one.category().equals(category.code())).count();
  }

  private void in(ProgrammeState expected) {
    if (standing.isVoided() || state != expected) throw new ProgrammeNotInState(state);
  }

  public Optional<LocalDate> publishedOn() {
    return Optional.ofNullable(publishedOn);
  }

  /** The public notice, once it began. */
  public Period notice() {
    if (noticeFrom == null) throw new ProgrammeNotInState(state);
    return Period.of(noticeFrom, noticeUntil);
  }

  public String name() {
    return name;
  }

  public Optional<LocalDate> noticeFrom() {
    return Optional.ofNullable(noticeFrom);
  }

  public Optional<LocalDate> noticeUntil() {
    return Optional.ofNullable(noticeUntil);
  }

  public Optional<LocalDate> decidedOn() {
    return Optional.ofNullable(decidedOn);
  }

  public Optional<String> decisionDocument() {
    return Optional.ofNullable(decisionDocument);
  }

  public LocalDate setUpOn() {
    return setUpOn;
  }

  public ProgrammeRow row() {
    return new ProgrammeRow(
        id, name, awardYear, occasion, ceremonyOn, approvalDocument, state, standing.isVoided());
  }
}
