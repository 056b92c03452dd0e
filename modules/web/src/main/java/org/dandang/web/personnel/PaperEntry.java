package org.dandang.web.personnel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.desk.FileStore.Mark;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.material.AttachPaper;
import org.dandang.personnel.api.material.AttachmentKind;
import org.dandang.personnel.api.material.MaterialDesk;

/** A photo or a paper on its way into a file. */
@Named
@RequestScoped
public class PaperEntry {
  private static final String AGAIN = "/personnel/materials?faces-redirect=true&id=";

  @Inject MaterialDesk desk;

  private Part photo;
  private Part paper;
  private AttachmentKind kind;
  private String title;
  private LocalDate formedOn;
  private Mark mark;

  public String portray(PersonId person) {
    desk.portray(person, bytes(photo));
    return AGAIN + person;
  }

  public String attach(PersonId person) {
    String name = Path.of(paper.getSubmittedFileName()).getFileName().toString();
    desk.attach(
        new AttachPaper(person, kind, title, formedOn, mark, name),
        new ByteArrayInputStream(bytes(paper)));
    return AGAIN + person;
  }

  private static byte[] bytes(Part part) {
    try {
      return part.getInputStream().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<AttachmentKind> getKinds() {
    return List.of(AttachmentKind.values());
  }

  public List<Mark> getMarks() {
    return List.of(Mark.values());
  }

  public Part getPhoto() {
    return photo;
  }

  public void setPhoto(Part photo) {
    this.photo = photo;
  }

  public Part getPaper() {
    return paper;
  }

  public void setPaper(Part paper) {
    this.paper = paper;
  }

  public AttachmentKind getKind() {
    return kind;
  }

  public void setKind(AttachmentKind kind) {
    this.kind = kind;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public LocalDate getFormedOn() {
    return formedOn;
  }

  public void setFormedOn(LocalDate formedOn) {
    this.formedOn = formedOn;
  }

  public Mark getMark() {
    return mark;
  }

  public void setMark(Mark mark) {
    this.mark = mark;
  }
}
