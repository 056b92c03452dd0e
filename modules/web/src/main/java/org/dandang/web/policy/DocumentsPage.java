package org.dandang.web.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.policy.api.PolicyField;
import org.dandang.policy.api.PolicyLevel;
import org.dandang.policy.api.PolicyRecords;
import org.dandang.policy.api.PolicyRow;
import org.dandang.policy.api.PolicyState;
import org.dandang.web.frame.ListPage;

/** Incentive documents. */
@Named
@ViewScoped
public class DocumentsPage extends ListPage<PolicyRow> {
  @Inject PolicyRecords records;

  @Override
  protected Listing<PolicyRow> list(ListQuery query) {
    return records.list(query);
  }

  public List<PolicyLevel> getPolicyLevels() {
    return List.of(PolicyLevel.values());
  }

  public List<PolicyField> getPolicyFields() {
    return List.of(PolicyField.values());
  }

  public List<PolicyState> getPolicyStates() {
    return List.of(PolicyState.values());
  }
}
