package org.dandang.kernel.desk;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** One store for scans and attachments, by content hash, type checked by content. */
public interface FileStore {
  /** 公开 / 内部 / 工作秘密; state secrets must not be uploaded at all. */
  enum Mark {
    PUBLIC,
    INTERNAL,
    WORK_SECRET
  }

  /**
   * What is kept about a file.
   *
   * @param sha256 hash of the clear content, of a sealed file too
   * @param pages where the content says how many
   * @param sealed hangs on a sealed record and lies encrypted
   */
  record StoredFile(
      long id,
      String name,
      String mediaType,
      long bytes,
      String sha256,
      Mark mark,
      Optional<Integer> pages,
      boolean sealed) {}

  /** Keeps a file for a record of a context; its rights are those of that record. */
  StoredFile keep(String context, long record, String name, Mark mark, InputStream content);

  /** The same for a sealed record: the content lies encrypted. */
  StoredFile keepSealed(String context, long record, String name, Mark mark, InputStream content);

  Optional<StoredFile> find(long id);

  /** The files of a record, in the order in which they came. */
  List<StoredFile> of(String context, long record);

  /** The content of a file that is not sealed. */
  InputStream open(long id);

  /** The content of a file of that record, whose right the caller has checked; sealed or not. */
  InputStream open(String context, long record, long id);
}
