package org.dandang.commendation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.dandang.commendation.api.CategoryPlan;
import org.dandang.commendation.api.Eligibility;
import org.dandang.commendation.api.Honour;
import org.dandang.commendation.api.RecipientKind;

/** One category of a programme: who can have it, under which rule, and how many. */
@Embeddable
public class Category {
  @Column(name = "code")
  private String code;

  @Column(name = "name")
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "recipient_kind")
  private RecipientKind recipients;

  @Enumerated(EnumType.STRING)
  @Column(name = "eligibility")
  private Eligibility eligibility;

  @Enumerated(EnumType.STRING)
  @Column(name = "honour")
  private Honour honour;

  @Column(name = "quota")
  private int quota;

  @Column(name = "underfill_reason")
  private String underfillReason;

  protected Category() {}

  Category(CategoryPlan plan) {
    code = plan.code();
    name = plan.name();
    recipients = plan.recipients();
    eligibility = plan.eligibility();
    honour = plan.honour();
    quota = plan.quota();
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public RecipientKind recipients() {
    return recipients;
  }

  public boolean isForPersons() {
    return recipients == RecipientKind.PERSON;
  }

  public Eligibility eligibility() {
    return eligibility;
  }

  public Honour honour() {
    return honour;
  }

  public int quota() {
    return quota;
  }

  public Optional<String> underfillReason() {
    return Optional.ofNullable(underfillReason);
  }

  void holds(long chosen) {
    if (chosen > quota) throw new QuotaExceeded(name, quota, chosen);
  }

  /** The same category, filled by so many; short of the quota only with a reason. */
  Category filledBy(long chosen, String reason) {
    holds(chosen);
    boolean unsaid = reason == null || reason.isBlank();
    if (chosen < quota && unsaid) throw new UnderfillWithoutReason(name, quota, chosen);
    Category filled = new Category(plan());
    filled.underfillReason = chosen < quota ? reason : null;
    return filled;
  }

  private CategoryPlan plan() {
    return new CategoryPlan(code, name, recipients, eligibility, honour, quota);
  }
}
