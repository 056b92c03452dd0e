package org.dandang.web.personnel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dandang.personnel.api.experience.ExperienceRow;
import org.dandang.personnel.api.person.EngagementKind;
import org.dandang.personnel.api.person.PersonDetail;
import org.dandang.web.frame.Cells;

/** A life at work as a picture: study, service, posts and ranks over the years. */
@Named
@RequestScoped
public class CareerChart {
  @Inject ExperienceLines experiences;
  @Inject Codes codes;
  @Inject Cells cells;

  private Timeline drawn;

  public Timeline of(PersonDetail file, boolean own, LocalDate day) {
    if (drawn == null) drawn = Timeline.of(spans(file, own, day), day);
    return drawn;
  }

  private List<Timeline.Span> spans(PersonDetail file, boolean own, LocalDate day) {
    List<Timeline.Span> spans = new ArrayList<>();
    for (ExperienceRow line : experiences.of(file, own, day))
      spans.add(
          new Timeline.Span(
              line.kind().isStudy() ? "study" : "service",
              line.begin(),
              line.end().orElse(null),
              line.place() + " " + line.subject()));
    file.engagements().stream()
        .sorted(Comparator.comparing(PersonDetail.EngagementThen::begin))
        .filter(held -> held.kind() != EngagementKind.ESTABLISHMENT)
        .forEach(
            held ->
                spans.add(
                    new Timeline.Span(
                        held.kind() == EngagementKind.POST ? "postLane" : "beside",
                        held.begin(),
                        held.end(),
                        text(held))));
    for (PersonDetail.RankThen rank : file.ranks())
      spans.add(new Timeline.Span("rankLane", rank.begin(), rank.end(), codes.rank(rank.rank())));
    return spans;
  }

  private String text(PersonDetail.EngagementThen held) {
    String kind = held.kind() == EngagementKind.POST ? "" : cells.text(held.kind()) + " ";
    return kind + held.unitName() + " " + held.title();
  }
}
