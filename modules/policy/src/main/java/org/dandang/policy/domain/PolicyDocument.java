package org.dandang.policy.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.AlreadyVoided;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.Standing;
import org.dandang.policy.api.ClauseId;
import org.dandang.policy.api.DocumentId;
import org.dandang.policy.api.DraftDocument;
import org.dandang.policy.api.DraftingMeeting;
import org.dandang.policy.api.PolicyDetail;
import org.dandang.policy.api.PolicyField;
import org.dandang.policy.api.PolicyLevel;
import org.dandang.policy.api.PolicyState;
import org.dandang.policy.api.Publicise;
import org.dandang.policy.api.ReadReceipt;

/**
 * A document that encourages cadres. It is drafted with its clauses and discussed, issued with a
 * number, made known and read, and one day repealed. Issued clauses never change.
 */
@Entity
@Table(name = "policy_document")
@AggregateRoot
public class PolicyDocument {
  @Id private Long id;
  @Version private long version;

  @Column(name = "title")
  private String title;

  @Column(name = "number")
  private String number;

  @Enumerated(EnumType.STRING)
  @Column(name = "level")
  private PolicyLevel level;

  @Enumerated(EnumType.STRING)
  @Column(name = "field")
  private PolicyField field;

  @Column(name = "unit_id")
  private UnitId unit;

  @Column(name = "unit_name")
  private String unitName;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private PolicyState state = PolicyState.DRAFT;

  @Column(name = "drafted_on")
  private LocalDate draftedOn;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  @Column(name = "repealed_on")
  private LocalDate repealedOn;

  @Column(name = "repealed_reason")
  private String repealedReason;

  @Embedded private Standing standing = Standing.inForce();

  @OneToMany(mappedBy = "document", cascade = CascadeType.ALL)
  @OrderBy("number")
  private List<Clause> clauses = new ArrayList<>();

  @OneToMany(mappedBy = "document", cascade = CascadeType.ALL)
  @OrderBy("on")
  private List<Discussion> meetings = new ArrayList<>();

  @OneToMany(mappedBy = "document", cascade = CascadeType.ALL)
  @OrderBy("on")
  private List<PublicityItem> publicity = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "policy_reader", joinColumns = @JoinColumn(name = "document_id"))
  private List<Reader> readers = new ArrayList<>();

  protected PolicyDocument() {}

  /** The clauses take their ids from the supplier, in their order. */
  public PolicyDocument(DocumentId id, DraftDocument draft, Supplier<ClauseId> clauseIds) {
    this.id = id.value();
    this.title = draft.title();
    this.level = draft.level();
    this.field = draft.field();
    this.unit = draft.unit();
    this.unitName = draft.unitName();
    this.draftedOn = draft.on();
    Set<Integer> numbers = new HashSet<>();
    for (DraftDocument.ClauseText clause : draft.clauses()) {
      if (!numbers.add(clause.number())) throw new ClauseNumberTwice(clause.number());
      clauses.add(new Clause(clauseIds.get(), this, clause.number(), clause.text()));
    }
  }

  public DocumentId id() {
    return new DocumentId(id);
  }

  public UnitId unit() {
    return unit;
  }

  public PolicyState state() {
    return state;
  }

  public long version() {
    return version;
  }

  public void discuss(DraftingMeeting meeting) {
    mustBe(PolicyState.DRAFT);
    meetings.add(new Discussion(this, meeting));
  }

  public void issue(String documentNumber, LocalDate on) {
    mustBe(PolicyState.DRAFT);
    if (clauses.isEmpty()) throw new NothingToIssue();
    if (on.isBefore(draftedOn)) throw new IssuedBeforeDrafted(draftedOn);
    number = documentNumber;
    issuedOn = on;
    state = PolicyState.ISSUED;
  }

  public void publicise(Publicise item) {
    mustBe(PolicyState.ISSUED);
    publicity.add(new PublicityItem(this, item));
  }

  public void read(ReadReceipt receipt) {
    mustBe(PolicyState.ISSUED);
    if (readers.stream().noneMatch(one -> one.is(receipt.person())))
      readers.add(new Reader(receipt));
  }

  public void repeal(String reason, LocalDate on) {
    mustBe(PolicyState.ISSUED);
    if (on.isBefore(issuedOn)) throw new IssuedBeforeDrafted(issuedOn);
    repealedReason = reason;
    repealedOn = on;
    state = PolicyState.REPEALED;
  }

  public void voidBy(Amendment amendment) {
    standing = standing.voidedBy(amendment);
  }

  public PolicyDetail detail() {
    return new PolicyDetail(
        id(),
        title,
        number == null ? "" : number,
        level,
        field,
        unit,
        unitName,
        state,
        draftedOn,
        Optional.ofNullable(issuedOn),
        Optional.ofNullable(repealedOn),
        repealedReason == null ? "" : repealedReason,
        clauses.stream().map(Clause::detail).toList(),
        meetings.stream().map(Discussion::detail).toList(),
        publicity.stream().map(PublicityItem::detail).toList(),
        readers.size(),
        standing.isVoided(),
        standing.amendment(),
        version);
  }

  private void mustBe(PolicyState needed) {
    if (standing.isVoided()) throw new AlreadyVoided();
    if (state != needed) throw new DocumentNotInState(state);
  }
}
