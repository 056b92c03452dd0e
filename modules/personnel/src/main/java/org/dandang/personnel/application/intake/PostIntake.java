package org.dandang.personnel.application.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.intake.IntakeAct;
import org.dandang.personnel.api.intake.IntakeKind;
import org.dandang.personnel.api.intake.IntakeTable;
import org.dandang.personnel.api.post.CreatePost;
import org.dandang.personnel.api.post.PostDesk;
import org.dandang.personnel.api.post.PostId;
import org.dandang.personnel.domain.form.FormMatches;
import org.dandang.personnel.domain.intake.BuiltUpon;
import org.dandang.personnel.domain.intake.Finding;
import org.dandang.personnel.domain.intake.Headings;
import org.dandang.personnel.domain.intake.IntakeLine;
import org.dandang.personnel.domain.intake.IntakeMatches;
import org.dandang.personnel.domain.intake.IntakeMatches.KnownPost;
import org.dandang.personnel.domain.intake.Intaking;
import org.dandang.personnel.domain.intake.KnownUnits;
import org.dandang.personnel.domain.intake.LineReader;
import org.dandang.personnel.domain.intake.PostColumn;
import org.dandang.personnel.domain.intake.PostLine;
import org.dandang.personnel.domain.intake.TakenLine;
import org.dandang.personnel.domain.post.Posts;

/** Tables of posts: new ones are created by their desk; known ones stand as they are. */
@ApplicationScoped
class PostIntake implements Intaking {
  private record Place(UnitId unit, String title) {}

  @Inject FormMatches matches;
  @Inject IntakeMatches known;
  @Inject Posts posts;
  @Inject PostDesk desk;
  @Inject Actor actor;
  @Inject BusinessDay business;

  @Override
  public IntakeKind kind() {
    return IntakeKind.POSTS;
  }

  @Override
  public List<PostColumn> columns() {
    return List.of(PostColumn.values());
  }

  @Override
  public Intended plan(IntakeTable table) {
    Headings headings = new Headings(table, columns());
    if (!headings.faults().isEmpty()) return new Nothing(headings);
    KnownUnits units = new KnownUnits(matches.units(), actor.scope());
    List<PostLine> lines =
        headings.lines().stream()
            .map(line -> new PostLine(new LineReader(headings, line), units, business.today()))
            .toList();
    Map<Place, KnownPost> here = here(lines);
    Map<Integer, CreatePost> coming = new LinkedHashMap<>();
    Map<Place, Integer> rows = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (PostLine line : lines) {
      Optional<Place> place = line.post().map(PostIntake::place);
      place.map(where -> rows.putIfAbsent(where, line.in().row())).ifPresent(line::twice);
      findings.add(compared(line, place.map(here::get), coming));
    }
    return new Plan(findings, coming);
  }

  @Override
  public void undo(List<IntakeLine> lines, Amendment amendment) {
    Set<Long> used = known.used(lines.stream().map(IntakeLine::record).toList());
    lines.stream()
        .filter(line -> used.contains(line.record()))
        .findFirst()
        .ifPresent(
            line -> {
              throw new BuiltUpon(line.place(), "personnel_engagement");
            });
    posts
        .getAll(lines.stream().map(line -> new PostId(line.record())).toList())
        .forEach(post -> post.voidPost(amendment));
  }

  private Map<Place, KnownPost> here(List<PostLine> lines) {
    List<UnitId> units =
        lines.stream()
            .flatMap(line -> line.post().stream())
            .map(CreatePost::unit)
            .distinct()
            .toList();
    return known.posts(units).stream()
        .collect(Collectors.toMap(post -> place(post.post()), post -> post, (one, other) -> one));
  }

  private static Place place(CreatePost post) {
    return new Place(post.unit(), post.title());
  }

  private static Finding compared(
      PostLine line, Optional<KnownPost> here, Map<Integer, CreatePost> coming) {
    int row = line.in().row();
    Optional<CreatePost> typed = line.post();
    if (here.isPresent() && typed.isPresent()) {
      KnownPost stands = here.get();
      if (stands.post().equals(typed.get()))
        return Finding.here(row, IntakeAct.SAME, stands.id(), stands.version());
      line.stands();
    }
    if (!line.in().isSound() || typed.isEmpty()) return Finding.refused(row, line.in().faults());
    coming.put(row, typed.get());
    return Finding.created(row);
  }

  private final class Plan implements Intended {
    private final List<Finding> findings;
    private final Map<Integer, CreatePost> coming;

    Plan(List<Finding> findings, Map<Integer, CreatePost> coming) {
      this.findings = findings;
      this.coming = coming;
    }

    @Override
    public List<Finding> findings() {
      return findings;
    }

    /** The desk gives the numbers day by day, so the days are asked for one after the other. */
    @Override
    public List<TakenLine> take(Set<Integer> rows) {
      List<TakenLine> taken = new ArrayList<>();
      coming.entrySet().stream()
          .filter(line -> rows.contains(line.getKey()))
          .collect(
              Collectors.groupingBy(
                  line -> line.getValue().on(), LinkedHashMap::new, Collectors.toList()))
          .values()
          .forEach(ofDay -> taken.addAll(created(ofDay)));
      return taken;
    }

    private List<TakenLine> created(List<Map.Entry<Integer, CreatePost>> ofDay) {
      List<PostId> ids = desk.create(ofDay.stream().map(Map.Entry::getValue).toList());
      return IntStream.range(0, ofDay.size())
          .mapToObj(
              at ->
                  new TakenLine(
                      ofDay.get(at).getKey(),
                      IntakeAct.CREATED,
                      ids.get(at).value(),
                      Optional.empty()))
          .toList();
    }
  }
}
