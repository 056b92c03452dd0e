package org.dandang.accountability.api;

import java.io.InputStream;
import java.util.List;
import org.dandang.kernel.desk.FileStore.StoredFile;

/** The scanned papers of a case, for whoever may read the case itself. */
public interface CaseScans {
  List<StoredFile> of(CaseId caseFile);

  InputStream open(CaseId caseFile, long scan);
}
