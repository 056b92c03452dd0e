package org.dandang.policy.api;

import java.io.InputStream;
import java.util.List;
import org.dandang.kernel.desk.FileStore.StoredFile;

/** The scanned papers of a document, for whoever may read the document itself. */
public interface DocumentScans {
  List<StoredFile> of(DocumentId document);

  InputStream open(DocumentId document, long scan);
}
