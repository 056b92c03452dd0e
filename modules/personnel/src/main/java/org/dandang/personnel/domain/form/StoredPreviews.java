package org.dandang.personnel.domain.form;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;

/** Uploads that wait. */
public interface StoredPreviews {
  long nextId();

  StoredPreview get(long id);

  /** One form of an upload, without the others. */
  StoredUpload upload(long preview, int place);

  /** Several forms of an upload by their places, in one go; an unknown place is refused. */
  Map<Integer, StoredUpload> uploads(long preview, Collection<Integer> places);

  void add(StoredPreview preview);

  void remove(StoredPreview preview);

  /** Those whose hours are over go; says how many. */
  int removeExpired(LocalDateTime now);
}
