package org.dandang.policy.persistence;

import static org.dandang.kernel.actor.Role.CADRE;
import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.INTEGRATOR;
import static org.dandang.kernel.actor.Role.OVERVIEW_EDITOR;
import static org.dandang.kernel.actor.Role.POLICY_OFFICER;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.persistence.HistoryReader;
import org.dandang.kernel.persistence.ListReader;
import org.dandang.kernel.rule.NotFound;
import org.dandang.policy.api.DocumentId;
import org.dandang.policy.api.PolicyDetail;
import org.dandang.policy.api.PolicyField;
import org.dandang.policy.api.PolicyLevel;
import org.dandang.policy.api.PolicyRecords;
import org.dandang.policy.api.PolicyRow;
import org.dandang.policy.api.PolicyState;
import org.dandang.policy.domain.PolicyDocument;

/** Drafts are for whoever keeps the documents; what is issued is for all. */
@ApplicationScoped
@Permits({POLICY_OFFICER, COUNTY_LEADER, OVERVIEW_EDITOR, UNIT_LIAISON, CADRE, INTEGRATOR})
class StoredPolicyRecords implements PolicyRecords {
  private static final String DOCUMENTS =
      "select new org.dandang.policy.api.PolicyRow(d.id, d.title, d.number, d.level, d.field,"
          + " d.unitName, d.issuedOn, d.state, d.standing.voided) from PolicyDocument d";

  @PersistenceContext(unitName = "policy")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public Listing<PolicyRow> list(ListQuery query) {
    ListReader<PolicyRow> reader =
        ListReader.of(em, PolicyRow.class, DOCUMENTS, "d.id")
            .contains("title", "d.title")
            .contains("number", "d.number")
            .oneOf("level", "d.level", PolicyLevel.class)
            .oneOf("field", "d.field", PolicyField.class)
            .oneOf("state", "d.state", PolicyState.class)
            .year("year", "d.issuedOn")
            .since("from", "d.issuedOn")
            .until("to", "d.issuedOn")
            .sort("issuedOn", "d.issuedOn")
            .sort("number", "d.number")
            .order("d.issuedOn desc");
    if (!seesDrafts())
      reader.where(
          "d.state <> org.dandang.policy.api.PolicyState.DRAFT and d.standing.voided = false");
    return reader.read(query);
  }

  @Override
  public PolicyDetail get(DocumentId id) {
    PolicyDocument found = em.find(PolicyDocument.class, id.value());
    if (found == null) throw new NotFound("document " + id);
    PolicyDetail detail = found.detail();
    boolean open = detail.state() != PolicyState.DRAFT && !detail.voided();
    if (!open && !seesDrafts()) throw new NotFound("document " + id);
    return detail;
  }

  @Override
  public List<HistoryRow> history(DocumentId id) {
    get(id);
    return HistoryReader.of(em, "policy").rows("policy_document", id.value());
  }

  private boolean seesDrafts() {
    return actor.is(POLICY_OFFICER);
  }
}
