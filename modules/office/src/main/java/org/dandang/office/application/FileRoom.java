package org.dandang.office.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.dandang.kernel.desk.FileStore;
import org.dandang.kernel.rule.NotFound;
import org.dandang.office.domain.file.FileContent;
import org.dandang.office.domain.file.FileRecord;
import org.dandang.office.domain.file.Files;

@ApplicationScoped
@Transactional
class FileRoom implements FileStore {
  private Files files;
  private OfficeConfiguration configuration;
  private Clock clock;

  protected FileRoom() {}

  @Inject
  FileRoom(Files files, OfficeConfiguration configuration, Clock clock) {
    this.files = files;
    this.configuration = configuration;
    this.clock = clock;
  }

  @Override
  public StoredFile keep(String context, long record, String name, Mark mark, InputStream upload) {
    FileContent content = FileContent.of(name, upload, configuration.fileBytes());
    FileRecord file =
        new FileRecord(files.nextId(), context, record, content, mark, LocalDateTime.now(clock));
    files.add(file, content);
    return file.told();
  }

  @Override
  public Optional<StoredFile> find(long id) {
    return files.find(id).map(FileRecord::told);
  }

  @Override
  public InputStream open(long id) {
    StoredFile file = find(id).orElseThrow(() -> new NotFound(id));
    return new ByteArrayInputStream(files.content(file.sha256()));
  }
}
