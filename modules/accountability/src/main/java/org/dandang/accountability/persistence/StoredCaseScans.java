package org.dandang.accountability.persistence;

import static org.dandang.kernel.actor.Role.ACCOUNTABILITY_OFFICER;
import static org.dandang.kernel.actor.Role.CASE_MANAGER;
import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;
import static org.dandang.kernel.actor.Role.TRIAL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import org.dandang.accountability.api.AccountabilityFiles;
import org.dandang.accountability.api.CaseId;
import org.dandang.accountability.api.CaseScans;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.FileStore;
import org.dandang.kernel.desk.FileStore.StoredFile;

/** Whoever has no right to the case does not learn that it has papers. */
@ApplicationScoped
@Permits(
    value = {ACCOUNTABILITY_OFFICER, CASE_MANAGER, TRIAL_OFFICER, DISCIPLINE_REVIEWER},
    sensitive = true)
class StoredCaseScans implements CaseScans {
  private static final String CONTEXT = "accountability";

  private AccountabilityFiles cases;
  private FileStore files;

  protected StoredCaseScans() {}

  @Inject
  StoredCaseScans(AccountabilityFiles cases, FileStore files) {
    this.cases = cases;
    this.files = files;
  }

  @Override
  public List<StoredFile> of(CaseId caseFile) {
    cases.get(caseFile);
    return files.of(CONTEXT, caseFile.value());
  }

  @Override
  public InputStream open(CaseId caseFile, long scan) {
    cases.get(caseFile);
    return files.open(CONTEXT, caseFile.value(), scan);
  }
}
