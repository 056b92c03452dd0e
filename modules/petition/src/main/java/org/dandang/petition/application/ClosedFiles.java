package org.dandang.petition.application;

import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;
import static org.dandang.kernel.actor.Role.PETITION_HANDLER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.Banner;
import org.dandang.kernel.desk.CaseVolumes;
import org.dandang.kernel.desk.CaseVolumes.Leaf;
import org.dandang.kernel.rule.NotFound;
import org.dandang.petition.api.CloseFile;
import org.dandang.petition.api.FileStanding;
import org.dandang.petition.api.FileStanding.PaperRow;
import org.dandang.petition.api.PaperFormat;
import org.dandang.petition.api.PetitionFiles;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.domain.NotAssigned;
import org.dandang.petition.domain.Report;
import org.dandang.petition.domain.Volume;
import org.dandang.petition.domain.Volumes;

/** A handler closes the file; a report that is taken up again has an open one. */
@ApplicationScoped
@Transactional
@Permits({PETITION_HANDLER, DISCIPLINE_REVIEWER})
class ClosedFiles implements PetitionFiles {
  @Inject OwnReports reports;
  @Inject ReportRegister register;
  @Inject PapersInFile file;
  @Inject Volumes volumes;
  @Inject CaseVolumes printed;
  @Inject Banner mark;
  @Inject Clocks clocks;
  @Inject Actor actor;

  @Override
  @Permits(PETITION_HANDLER)
  public void close(CloseFile command) {
    clocks.mustHaveCome(command.on());
    Report report = reports.get(command.report(), command.seen());
    if (!actor.person().map(report::isHandledBy).orElse(true)) throw new NotAssigned();
    volumes.put(
        Volume.close(report, file.of(report), note(report), register::nextId, command.on()));
  }

  /** Papers that lie beside the file and are known here by their number alone. */
  private static String note(Report report) {
    return report.minutes().map(minutes -> PaperText.words("volume.beside", minutes)).orElse("");
  }

  @Override
  public FileStanding standing(ReportId id) {
    Report report = reports.get(id);
    Optional<CaseVolumes.Volume> closed = closed(report).map(volume -> volume(report, volume));
    return new FileStanding(
        actor.person().filter(report::isHandledBy).isPresent() && file.isComplete(report),
        closed(report).map(Volume::closedOn),
        closed.map(CaseVolumes.Volume::pages).orElse(0),
        closed.map(ClosedFiles::rows).orElse(List.of()));
  }

  @Override
  @Permits(
      value = {PETITION_HANDLER, DISCIPLINE_REVIEWER},
      sensitive = true)
  public byte[] contents(ReportId id, PaperFormat format) {
    Report report = reports.get(id);
    Volume closed = closed(report).orElseThrow(() -> new NotFound("volume"));
    CaseVolumes.Volume volume = volume(report, closed);
    return format == PaperFormat.PDF ? printed.pdf(volume) : printed.word(volume);
  }

  private Optional<Volume> closed(Report report) {
    return report.isOver() ? volumes.find(report.id()) : Optional.empty();
  }

  private CaseVolumes.Volume volume(Report report, Volume closed) {
    return new CaseVolumes.Volume(report.number(), closed.leaves(), closed.note(), mark.text());
  }

  private static List<PaperRow> rows(CaseVolumes.Volume volume) {
    return IntStream.range(0, volume.leaves().size())
        .mapToObj(place -> row(volume, place))
        .toList();
  }

  private static PaperRow row(CaseVolumes.Volume volume, int place) {
    Leaf leaf = volume.leaves().get(place);
    return new PaperRow(
        place + 1,
        leaf.document(),
        leaf.author(),
        leaf.title(),
        leaf.on(),
        volume.page(place),
        leaf.remark());
  }
}
