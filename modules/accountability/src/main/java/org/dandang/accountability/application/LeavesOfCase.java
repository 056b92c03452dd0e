package org.dandang.accountability.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dandang.accountability.api.BasisRow;
import org.dandang.accountability.api.CaseDetail;
import org.dandang.accountability.api.CaseDetail.DispositionRow;
import org.dandang.accountability.api.CaseDetail.EnforcementRow;
import org.dandang.accountability.api.CaseDetail.SubjectRow;
import org.dandang.accountability.api.CasePaper;
import org.dandang.accountability.api.CaseScans;
import org.dandang.accountability.api.EnforcementStep;
import org.dandang.kernel.desk.CaseVolumes;
import org.dandang.kernel.desk.CaseVolumes.Leaf;
import org.dandang.kernel.desk.FileStore.StoredFile;
import org.dandang.kernel.desk.Papers;
import org.dandang.kernel.desk.Papers.Paper;
import org.dandang.kernel.desk.Papers.Paragraph;
import org.dandang.kernel.desk.Papers.Style;

/** Every paper of a case in the order of its days, each set as it is printed to count its pages. */
@ApplicationScoped
class LeavesOfCase {
  private static final String PDF = "application/pdf";

  @Inject CaseScans scans;
  @Inject Papers papers;
  @Inject CaseVolumes volumes;

  List<Leaf> of(CaseDetail file, String county) {
    List<Leaf> leaves = new ArrayList<>();
    CasePaperForm slip = new CasePaperForm(file, county);
    LocalDate registered = file.steps().get(0).on();
    leaves.add(own(county, file.number(), words(slip.slipTitle()), registered, slip.slip("")));
    for (BasisRow basis : file.basis()) leaves.add(basis(basis));
    for (SubjectRow subject : file.subjects())
      subject.heardOn().ifPresent(on -> leaves.add(heard(county, subject, on)));
    for (DispositionRow matter : file.dispositions()) matter(file, matter, county, leaves);
    for (StoredFile scan : scans.of(file.id())) leaves.add(scanned(file, scan));
    leaves.sort(Comparator.comparing(leaf -> leaf.on().orElse(LocalDate.MAX)));
    return leaves;
  }

  private Leaf basis(BasisRow basis) {
    return new Leaf(
        basis.document(),
        basis.signer(),
        words("leaf." + basis.basisKind().name()),
        Optional.of(basis.on()),
        1,
        words("leaf.beside"));
  }

  private Leaf heard(String county, SubjectRow subject, LocalDate on) {
    String title = words(subject.waived() ? "leaf.waived" : "leaf.statement", subject.name());
    Paper paper =
        new Paper(
            title,
            List.of(
                new Paragraph(Style.TITLE, title),
                new Paragraph(Style.BODY, subject.statement().orElse(""))),
            "");
    return own(county, "", title, on, paper);
  }

  private void matter(CaseDetail file, DispositionRow matter, String county, List<Leaf> leaves) {
    if (matter.outcome().isEmpty()) return;
    LocalDate decided = matter.decidedOn().orElseThrow();
    String number = matter.document().orElse("");
    String title = new CasePaperForm(file, county).title(matter);
    leaves.add(
        own(county, number, title, decided, paper(file, county, matter, CasePaper.DECISION)));
    for (EnforcementRow row : file.enforcements())
      if (row.person().equals(matter.person()) && row.ladder() == matter.ladder())
        followed(file, county, matter, row).ifPresent(leaves::add);
  }

  private Optional<Leaf> followed(
      CaseDetail file, String county, DispositionRow matter, EnforcementRow row) {
    if (row.step() == EnforcementStep.SERVED)
      return Optional.of(
          own(
              county,
              "",
              words("leaf.receipt", matter.name()),
              row.on(),
              paper(file, county, matter, CasePaper.RECEIPT)));
    if (row.step() == EnforcementStep.ANNOUNCED && matter.sanction().isPresent())
      return Optional.of(
          own(
              county,
              "",
              words("leaf.announcement", matter.name()),
              row.on(),
              paper(file, county, matter, CasePaper.ANNOUNCEMENT)));
    return Optional.empty();
  }

  private static Paper paper(
      CaseDetail file, String county, DispositionRow matter, CasePaper which) {
    return new CasePaperForm(file, county).print(which, matter, "");
  }

  private Leaf scanned(CaseDetail file, StoredFile scan) {
    int pages = scan.pages().orElseGet(() -> counted(file, scan));
    return new Leaf("", "", scan.name(), Optional.empty(), pages, words("leaf.scan"));
  }

  private int counted(CaseDetail file, StoredFile scan) {
    if (!scan.mediaType().equals(PDF)) return 1;
    try (InputStream content = scans.open(file.id(), scan.id())) {
      return volumes.pages(PDF, content.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Leaf own(String county, String number, String title, LocalDate on, Paper paper) {
    return new Leaf(
        number,
        words("organ.full", county),
        title,
        Optional.of(on),
        volumes.pages(PDF, papers.pdf(paper)),
        "");
  }

  private static String words(String key, String... arguments) {
    return CasePaperForm.words(key, arguments);
  }
}
