package org.dandang.kernel.desk;

import java.io.InputStream;
import java.util.Optional;

/** One store for scans and attachments, by content hash, type checked by content. */
public interface FileStore {
  /** 公开 / 内部 / 工作秘密; state secrets must not be uploaded at all. */
  enum Mark {
    PUBLIC,
    INTERNAL,
    WORK_SECRET
  }

  /** What is kept about a file. */
  record StoredFile(long id, String name, String mediaType, long bytes, String sha256, Mark mark) {}

  /** Keeps a file for a record of a context; its rights are those of that record. */
  StoredFile keep(String context, long record, String name, Mark mark, InputStream content);

  Optional<StoredFile> find(long id);

  InputStream open(long id);
}
