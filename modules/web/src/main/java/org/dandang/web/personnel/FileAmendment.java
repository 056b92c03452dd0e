package org.dandang.web.personnel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.rule.NotFound;
import org.dandang.personnel.api.experience.ExperienceDesk;
import org.dandang.personnel.api.experience.ExperienceRow;
import org.dandang.personnel.api.experience.RecogniseExperience;
import org.dandang.personnel.api.experience.VoidExperience;
import org.dandang.personnel.api.material.AttachmentRow;
import org.dandang.personnel.api.material.MaterialDesk;
import org.dandang.personnel.api.material.VoidAttachment;
import org.dandang.personnel.api.person.PersonDetail;
import org.dandang.personnel.api.person.TemperamentDesk;
import org.dandang.personnel.api.person.TemperamentNote;
import org.dandang.personnel.api.person.VoidTemperamentNote;
import org.dandang.web.frame.Cells;

/** A line of study or service is recognised; something entered wrongly is voided. */
@Named
@RequestScoped
public class FileAmendment {
  private static final String AGAIN = "/personnel/materials?faces-redirect=true&id=";

  @Inject ExperienceDesk experiences;
  @Inject MaterialDesk materials;
  @Inject TemperamentDesk notes;
  @Inject ExperienceLines lines;
  @Inject FileMaterials papers;
  @Inject GuardedParts guarded;
  @Inject Cells cells;

  private String line;
  private String ground;
  private String slip;
  private String signer;
  private LocalDate signedOn;

  /** Lines that can be recognised, by what they say. */
  public List<String> recognisable(PersonDetail file, LocalDate day) {
    return lines.of(file, false, day).stream().map(this::label).toList();
  }

  public String recognise(PersonDetail file, LocalDate day) {
    ExperienceRow chosen =
        lines.of(file, false, day).stream()
            .filter(row -> label(row).equals(line))
            .findFirst()
            .orElseThrow(() -> new NotFound(line));
    experiences.recognise(
        new RecogniseExperience(chosen.id(), ground, slip, signer, signedOn, chosen.version()));
    return AGAIN + file.id();
  }

  /** All that was entered, by what it says. */
  public List<String> voidable(PersonDetail file, LocalDate day) {
    return List.copyOf(ways(file, day).keySet());
  }

  public String voidChosen(PersonDetail file, LocalDate day) {
    Consumer<Amendment> way = ways(file, day).get(line);
    if (way == null) throw new NotFound(line);
    way.accept(new Amendment(ground, signer, signedOn));
    return AGAIN + file.id();
  }

  private Map<String, Consumer<Amendment>> ways(PersonDetail file, LocalDate day) {
    Map<String, Consumer<Amendment>> ways = new LinkedHashMap<>();
    for (ExperienceRow row : lines.of(file, false, day))
      ways.put(
          label(row),
          why -> experiences.voidLine(new VoidExperience(row.id(), why, row.version())));
    for (AttachmentRow row : papers.attachments(file, day))
      ways.put(
          cells.text(row.kind()) + " · " + row.title() + " · " + row.formedOn(),
          why -> materials.voidAttachment(new VoidAttachment(row.id(), why, row.version())));
    for (TemperamentNote note : guarded.notes(file, day))
      ways.put(
          cells.text(note.dimension()) + " · " + note.paper(),
          why -> notes.voidNote(new VoidTemperamentNote(note.id(), why, note.version())));
    return ways;
  }

  private String label(ExperienceRow row) {
    return cells.text(row.kind()) + " · " + row.begin() + " · " + row.place() + " " + row.subject();
  }

  public String getLine() {
    return line;
  }

  public void setLine(String line) {
    this.line = line;
  }

  public String getGround() {
    return ground;
  }

  public void setGround(String ground) {
    this.ground = ground;
  }

  public String getSlip() {
    return slip;
  }

  public void setSlip(String slip) {
    this.slip = slip;
  }

  public String getSigner() {
    return signer;
  }

  public void setSigner(String signer) {
    this.signer = signer;
  }

  public LocalDate getSignedOn() {
    return signedOn;
  }

  public void setSignedOn(LocalDate signedOn) {
    this.signedOn = signedOn;
  }
}
