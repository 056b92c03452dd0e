package org.dandang.web.personnel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.actor.Actor;
import org.dandang.personnel.api.form.Photo;
import org.dandang.personnel.api.material.AttachmentRow;
import org.dandang.personnel.api.material.MaterialRecords;
import org.dandang.personnel.api.person.PersonDetail;
import org.dandang.web.frame.Attachments;
import org.dandang.web.frame.Doors;

/** Photo and papers of the file that is shown. */
@Named
@RequestScoped
public class FileMaterials {
  private static final byte PNG = (byte) 0x89;

  @Inject MaterialRecords records;
  @Inject Actor actor;

  private Optional<Photo> photo;
  private List<AttachmentRow> attachments;

  /** As an address that carries the picture itself; empty where there is none. */
  public String photo(PersonDetail file, boolean own) {
    if (photo == null) photo = own ? records.ownPhoto() : records.photo(file.id());
    return photo.map(FileMaterials::address).orElse("");
  }

  /** Whether the reader is shown papers at all. */
  public boolean isOpen() {
    return Doors.open(records, "attachments", actor.roles());
  }

  /** What was in the file by the day. */
  public List<AttachmentRow> attachments(PersonDetail file, LocalDate day) {
    if (!isOpen()) return List.of();
    if (attachments == null) attachments = records.attachments(file.id());
    return attachments.stream().filter(paper -> !paper.enteredOn().isAfter(day)).toList();
  }

  /** Sends one; taking it out of the file is logged. */
  public void fetch(PersonDetail file, long attachment) {
    AttachmentRow paper =
        records.attachments(file.id()).stream()
            .filter(row -> row.id() == attachment)
            .findFirst()
            .orElseThrow(() -> new org.dandang.kernel.rule.NotFound(attachment));
    try (InputStream content = records.open(file.id(), attachment)) {
      Attachments.send(paper.name(), "application/octet-stream", content.readAllBytes());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String address(Photo photo) {
    byte[] bytes = photo.bytes();
    String type = bytes.length > 0 && bytes[0] == PNG ? "png" : "jpeg";
    return "data:image/" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
