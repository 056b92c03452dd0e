package org.dandang.personnel.domain.form;

import java.time.LocalDateTime;

/** Uploads that wait. */
public interface StoredPreviews {
  long nextId();

  StoredPreview get(long id);

  /** One form of an upload, without the others. */
  StoredUpload upload(long preview, int place);

  void add(StoredPreview preview);

  void remove(StoredPreview preview);

  /** Those whose hours are over go; says how many. */
  int removeExpired(LocalDateTime now);
}
