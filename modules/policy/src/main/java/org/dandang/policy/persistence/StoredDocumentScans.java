package org.dandang.policy.persistence;

import static org.dandang.kernel.actor.Role.CADRE;
import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.OVERVIEW_EDITOR;
import static org.dandang.kernel.actor.Role.POLICY_OFFICER;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.FileStore;
import org.dandang.kernel.desk.FileStore.StoredFile;
import org.dandang.policy.api.DocumentId;
import org.dandang.policy.api.DocumentScans;
import org.dandang.policy.api.PolicyRecords;

/** Whoever has no right to the document does not learn that it has papers. */
@ApplicationScoped
@Permits({POLICY_OFFICER, COUNTY_LEADER, OVERVIEW_EDITOR, UNIT_LIAISON, CADRE})
class StoredDocumentScans implements DocumentScans {
  private static final String CONTEXT = "policy";

  private PolicyRecords documents;
  private FileStore files;

  protected StoredDocumentScans() {}

  @Inject
  StoredDocumentScans(PolicyRecords documents, FileStore files) {
    this.documents = documents;
    this.files = files;
  }

  @Override
  public List<StoredFile> of(DocumentId document) {
    documents.get(document);
    return files.of(CONTEXT, document.value());
  }

  @Override
  @Permits(
      value = {POLICY_OFFICER, COUNTY_LEADER, OVERVIEW_EDITOR, UNIT_LIAISON, CADRE},
      sensitive = true)
  public InputStream open(DocumentId document, long scan) {
    documents.get(document);
    return files.open(CONTEXT, document.value(), scan);
  }
}
