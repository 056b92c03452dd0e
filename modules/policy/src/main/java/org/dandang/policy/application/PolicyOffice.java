package org.dandang.policy.application;

import static org.dandang.kernel.actor.Role.CADRE;
import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.POLICY_OFFICER;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.policy.api.DocumentId;
import org.dandang.policy.api.DraftDocument;
import org.dandang.policy.api.DraftingMeeting;
import org.dandang.policy.api.PolicyDesk;
import org.dandang.policy.api.Publicise;
import org.dandang.policy.api.ReadReceipt;
import org.dandang.policy.domain.PolicyDocument;
import org.dandang.policy.domain.PolicyDocuments;

/** The desk of whoever keeps the documents. */
@ApplicationScoped
@Transactional
@Permits(POLICY_OFFICER)
class PolicyOffice implements PolicyDesk {
  private PolicyDocuments documents;
  private BusinessDay businessDay;
  private Actor actor;

  protected PolicyOffice() {}

  @Inject
  PolicyOffice(PolicyDocuments documents, BusinessDay businessDay, Actor actor) {
    this.documents = documents;
    this.businessDay = businessDay;
    this.actor = actor;
  }

  @Override
  public DocumentId draft(DraftDocument command) {
    if (!actor.scope().covers(command.unit())) throw new NotFound("unit " + command.unit());
    PolicyDocument drafted = new PolicyDocument(documents.nextId(), command, documents::nextClause);
    documents.add(drafted);
    return drafted.id();
  }

  @Override
  public void discuss(DocumentId document, DraftingMeeting meeting, long seen) {
    documents.get(document, seen).discuss(meeting);
  }

  @Override
  public void issue(DocumentId document, String number, LocalDate on, long seen) {
    documents.get(document, seen).issue(number, on);
  }

  @Override
  public void publicise(DocumentId document, Publicise item, long seen) {
    documents.get(document, seen).publicise(item);
  }

  @Override
  @Permits({POLICY_OFFICER, COUNTY_LEADER, UNIT_LIAISON, CADRE})
  public void confirmRead(DocumentId document) {
    actor
        .person()
        .map(person -> new ReadReceipt(person, businessDay.today()))
        .ifPresent(documents.issued(document)::read);
  }

  @Override
  public void repeal(DocumentId document, String reason, LocalDate on, long seen) {
    documents.get(document, seen).repeal(reason, on);
  }

  @Override
  public void voidDocument(DocumentId document, Amendment amendment, long seen) {
    documents.get(document, seen).voidBy(amendment);
  }
}
