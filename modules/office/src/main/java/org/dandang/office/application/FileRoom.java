package org.dandang.office.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.desk.FileStore;
import org.dandang.kernel.desk.Sealer;
import org.dandang.kernel.rule.NotFound;
import org.dandang.office.domain.file.FileContent;
import org.dandang.office.domain.file.FileRecord;
import org.dandang.office.domain.file.Files;

@ApplicationScoped
@Transactional
class FileRoom implements FileStore {
  private Files files;
  private OfficeConfiguration configuration;
  private Sealer sealer;
  private Clock clock;

  protected FileRoom() {}

  @Inject
  FileRoom(Files files, OfficeConfiguration configuration, Sealer sealer, Clock clock) {
    this.files = files;
    this.configuration = configuration;
    this.sealer = sealer;
    this.clock = clock;
  }

  @Override
  public StoredFile keep(String context, long record, String name, Mark mark, InputStream upload) {
    FileContent content = read(name, upload);
    FileRecord file = file(context, record, content, mark, false);
    files.add(file, content);
    return file.told();
  }

  @Override
  public StoredFile keepSealed(
      String context, long record, String name, Mark mark, InputStream upload) {
    FileContent content = read(name, upload);
    FileRecord file = file(context, record, content, mark, true);
    files.addSealed(file, sealer.sealBytes(content.bytes()));
    return file.told();
  }

  @Override
  public Optional<StoredFile> find(long id) {
    return files.find(id).map(FileRecord::told);
  }

  @Override
  public List<StoredFile> of(String context, long record) {
    return files.of(context, record).stream().map(FileRecord::told).toList();
  }

  @Override
  public InputStream open(long id) {
    StoredFile file = find(id).filter(found -> !found.sealed()).orElseThrow(() -> new NotFound(id));
    return new ByteArrayInputStream(files.content(file.sha256()));
  }

  @Override
  public InputStream open(String context, long record, long id) {
    StoredFile file =
        files
            .find(id)
            .filter(found -> found.hangsOn(context, record))
            .map(FileRecord::told)
            .orElseThrow(() -> new NotFound(id));
    return new ByteArrayInputStream(
        file.sealed() ? sealer.unsealBytes(files.sealedContent(id)) : files.content(file.sha256()));
  }

  private FileContent read(String name, InputStream upload) {
    return FileContent.of(name, upload, configuration.fileBytes());
  }

  private FileRecord file(
      String context, long record, FileContent content, Mark mark, boolean sealed) {
    return new FileRecord(
        files.nextId(), context, record, content, mark, sealed, LocalDateTime.now(clock));
  }
}
