package org.dandang.web.accountability;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.dandang.accountability.api.AccountabilityFiles;
import org.dandang.accountability.api.CaseDetail;
import org.dandang.accountability.api.CaseDetail.DispositionRow;
import org.dandang.accountability.api.CaseId;
import org.dandang.accountability.api.CasePaper;
import org.dandang.accountability.api.CasePapers;
import org.dandang.accountability.api.CaseScans;
import org.dandang.accountability.api.CaseState;
import org.dandang.accountability.api.Sanction;
import org.dandang.kernel.desk.FileStore.StoredFile;
import org.dandang.kernel.desk.Papers.Format;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.web.frame.Attachments;
import org.dandang.web.frame.FilePage;
import org.dandang.web.overview.Download;

/** One case from its gate to its end. */
@Named
@ViewScoped
public class CasePage extends FilePage<CaseDetail> {
  @Inject AccountabilityFiles files;
  @Inject CaseScans scanned;
  @Inject CasePapers papers;
  @Inject CaseChoices choices;

  private String matter;
  private CasePaper paper;

  private transient List<StoredFile> scans;

  @Override
  protected CaseDetail read(long id) {
    return files.get(new CaseId(id));
  }

  public void slip(Format format) {
    send("slip", format, papers.slip(new CaseId(getId()), format));
  }

  public void contents(Format format) {
    send("contents", format, papers.contents(new CaseId(getId()), format));
  }

  /** The chosen paper about the chosen matter. */
  public void print(Format format) {
    DispositionRow row = choices.decided(getFile(), matter);
    String name = paper.name().toLowerCase(Locale.ROOT);
    send(
        name, format, papers.print(new CaseId(getId()), paper, row.person(), row.ladder(), format));
  }

  private static void send(String name, Format format, byte[] content) {
    boolean pdf = format == Format.PDF;
    Download.send(name + (pdf ? ".pdf" : ".docx"), pdf ? Download.PDF : Download.WORD, content);
  }

  /** Matters that have ended, about which papers are printed. */
  public List<String> getMatters() {
    return choices.decided(getFile());
  }

  public List<CasePaper> getKinds() {
    return List.of(CasePaper.values());
  }

  public boolean isEnded() {
    CaseState state = getFile().state();
    return state == CaseState.CONCLUDED || state == CaseState.DROPPED;
  }

  public String getMatter() {
    return matter;
  }

  public void setMatter(String matter) {
    this.matter = matter;
  }

  public CasePaper getPaper() {
    return paper;
  }

  public void setPaper(CasePaper paper) {
    this.paper = paper;
  }

  /** Parameter of the rule that sets how long a sanction bars; none for what bars for good. */
  public String rule(Sanction sanction) {
    if (sanction == null) return "";
    return switch (sanction) {
      case PARTY_WARNING -> "party.sanction.warning.months";
      case PARTY_SERIOUS_WARNING -> "party.sanction.serious_warning.months";
      case PARTY_REMOVAL -> "party.removal.months";
      case PARTY_PROBATION -> "party.probation.after_months";
      case PARTY_EXPULSION -> "party.expel.months";
      case ADMIN_WARNING -> "admin.sanction.warning.months";
      case ADMIN_DEMERIT -> "admin.sanction.demerit.months";
      case ADMIN_MAJOR_DEMERIT -> "admin.sanction.major_demerit.months";
      case ADMIN_DEMOTION -> "admin.sanction.demotion.months";
      case ADMIN_REMOVAL -> "admin.sanction.removal.months";
      case ADMIN_DISMISSAL -> "";
    };
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return files.history(new CaseId(id));
  }

  /** The papers of it that were scanned. */
  public List<StoredFile> getScans() {
    if (scans == null) scans = scanned.of(new CaseId(getId()));
    return scans;
  }

  public void fetch(long scan) {
    Attachments.send(Attachments.among(getScans(), scan), scanned.open(new CaseId(getId()), scan));
  }
}
