package org.dandang.web.accountability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dandang.accountability.api.CaseRow;
import org.dandang.accountability.api.HoldConsultation;
import org.dandang.accountability.api.Organ;
import org.dandang.kernel.id.PersonId;
import org.dandang.web.frame.SignedForm;

/** A consultation of both organs as its minutes are typed. */
public class ConsultationForm extends SignedForm {
  private static final long serialVersionUID = 1L;
  private static final int SEATS = 3;

  private final List<ConsultedLine> lines;
  private final List<SeatLine> discipline = seats(Organ.DISCIPLINE);
  private final List<SeatLine> organisation = seats(Organ.ORGANISATION);
  private String minutes;
  private String opinion;

  ConsultationForm(LocalDate today, List<CaseRow> prepared) {
    super(today);
    this.lines = prepared.stream().map(ConsultedLine::new).toList();
  }

  private static List<SeatLine> seats(Organ organ) {
    return Stream.generate(() -> new SeatLine(organ)).limit(SEATS).toList();
  }

  HoldConsultation held(PersonId keeper) {
    return new HoldConsultation(
        lines.stream().filter(ConsultedLine::isChosen).map(ConsultedLine::item).toList(),
        getFirst().person(),
        getSecond().person(),
        Stream.concat(discipline.stream(), organisation.stream())
            .map(SeatLine::member)
            .flatMap(Optional::stream)
            .toList(),
        minutes,
        opinion,
        keeper,
        getOn());
  }

  public List<ConsultedLine> getLines() {
    return lines;
  }

  public List<SeatLine> getDiscipline() {
    return discipline;
  }

  public List<SeatLine> getOrganisation() {
    return organisation;
  }

  public String getMinutes() {
    return minutes;
  }

  public void setMinutes(String minutes) {
    this.minutes = minutes;
  }

  public String getOpinion() {
    return opinion;
  }

  public void setOpinion(String opinion) {
    this.opinion = opinion;
  }
}
