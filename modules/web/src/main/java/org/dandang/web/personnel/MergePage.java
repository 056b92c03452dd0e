package org.dandang.web.personnel;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.desk.PersonReferences.Reference;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.kernel.rule.NotFound;
import org.dandang.personnel.api.merge.AlikeRow;
import org.dandang.personnel.api.merge.Comparison;
import org.dandang.personnel.api.merge.MergeDesk;
import org.dandang.personnel.api.merge.MergeId;
import org.dandang.personnel.api.merge.MergePersons;
import org.dandang.personnel.api.merge.MergeRecords;
import org.dandang.personnel.api.merge.MergeRow;
import org.dandang.personnel.api.merge.PartPersons;
import org.dandang.personnel.api.person.PersonDetail;
import org.dandang.personnel.api.person.PersonFiles;
import org.dandang.web.frame.Cells;
import org.dandang.web.frame.FilePage;

/** Two files side by side, and the slip that says that they are of one person. */
@Named
@ViewScoped
public class MergePage extends FilePage<PersonDetail> {
  @Inject MergeRecords records;
  @Inject MergeDesk desk;
  @Inject PersonFiles files;
  @Inject Cells cells;
  @Inject Codes codes;

  private long other;
  private long seenKept;
  private long seenGone;
  private String code;
  private String reason;
  private String slip;
  private String signer;
  private LocalDate signedOn;
  private transient Comparison comparison;

  @Override
  public void load() {
    super.load();
    String typed =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .getOrDefault("other", "");
    if (other == 0 && typed.matches("[1-9]\\d{0,17}")) other = Long.parseLong(typed);
    if (isChosen() && seenGone == 0) {
      seenKept = getComparison().kept().version();
      seenGone = getComparison().gone().version();
    }
  }

  @Override
  protected PersonDetail read(long id) {
    return files.get(new PersonId(id));
  }

  public boolean isChosen() {
    return other > 0;
  }

  /** Both files; null while nobody was chosen. */
  public Comparison getComparison() {
    if (comparison == null && isChosen())
      comparison = records.compare(new PersonId(getId()), new PersonId(other));
    return comparison;
  }

  public List<SideBySide> getSides() {
    return SideBySide.of(getComparison().kept(), getComparison().gone(), cells, codes);
  }

  public List<Reference> getMoves() {
    return getComparison().moves();
  }

  public List<AlikeRow> getAlike() {
    return records.alike(new PersonId(getId()));
  }

  public List<MergeRow> getMerges() {
    return records.of(new PersonId(getId()));
  }

  /** Another file by its exchange code. */
  public String compare() {
    PersonId found = files.byPublicCode(code.strip()).orElseThrow(() -> new NotFound(code));
    return "merge?faces-redirect=true&id=" + getId() + "&other=" + found;
  }

  public String merge() {
    desk.merge(
        new MergePersons(
            new PersonId(getId()),
            new PersonId(other),
            reason,
            DecisionBasis.slip(slip, signedOn, signer),
            seenKept,
            seenGone));
    return file();
  }

  public String part(MergeId merge) {
    desk.part(new PartPersons(merge, new Amendment(reason, signer, signedOn)));
    return file();
  }

  private String file() {
    changed();
    return "cadre?faces-redirect=true&id=" + getId();
  }

  /** Merges that still stand. */
  public boolean isParting() {
    return getMerges().stream().map(MergeRow::partedOn).anyMatch(Optional::isEmpty);
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
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
