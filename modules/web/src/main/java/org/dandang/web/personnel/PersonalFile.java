package org.dandang.web.personnel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.desk.DossierSource;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.person.PersonDetail;
import org.dandang.personnel.api.person.RecognisedDate;
import org.dandang.web.frame.Cells;
import org.dandang.web.frame.Doors;
import org.dandang.web.frame.PageRights;

/**
 * What the pages of a person's file have in common: the career as a timeline, and what all contexts
 * add.
 */
@Named
@RequestScoped
public class PersonalFile {
  /** One section of the file, the newest entry first. */
  public record Section(String key, List<Line> lines) {
    /** Where a link of the page's index leads. */
    public String getAnchor() {
      return key.replace('.', '-');
    }
  }

  /** One entry; the page is empty where the reader may not open it. */
  public record Line(LocalDate on, String text, String page) {}

  @Inject @Any Instance<DossierSource> sources;
  @Inject PageRights rights;
  @Inject Actor actor;
  @Inject BusinessDay business;
  @Inject Cells cells;
  @Inject Codes codes;

  /** Sections in the order in which the contexts name them. */
  public List<Section> sections(PersonId person) {
    Map<String, List<Line>> sections = new LinkedHashMap<>();
    sources.stream()
        .filter(source -> Doors.open(source, "entries", actor.roles()))
        .flatMap(source -> source.entries(person).stream())
        .sorted(Comparator.comparing(DossierSource.Entry::on).reversed())
        .forEach(
            entry ->
                sections
                    .computeIfAbsent(entry.section(), key -> new ArrayList<>())
                    .add(line(entry)));
    return sections.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(section -> new Section(section.getKey(), List.copyOf(section.getValue())))
        .toList();
  }

  private Line line(DossierSource.Entry entry) {
    boolean opens = opens(entry.page());
    return new Line(entry.on(), entry.text(), opens ? entry.page() : "");
  }

  /** Whether the reader may open a page, so that nobody is led to a closed door. */
  public boolean opens(String page) {
    int question = page.indexOf('?');
    return rights.permits(question < 0 ? page : page.substring(0, question), actor.roles());
  }

  /** Relations to units, the latest first. */
  public List<PersonDetail.EngagementThen> career(PersonDetail file) {
    return file.engagements().stream()
        .sorted(Comparator.comparing(PersonDetail.EngagementThen::begin).reversed())
        .toList();
  }

  /** The post of the business day, for the head of the page. */
  public String post(PersonDetail file) {
    return file.post(business.today()).map(post -> post.unitName() + " " + post.title()).orElse("");
  }

  /** The post of a day. */
  public String postOn(PersonDetail file, LocalDate day) {
    return file.post(day).map(post -> post.unitName() + " " + post.title()).orElse("");
  }

  /** The level of the post of a day, in words. */
  public String levelOn(PersonDetail file, LocalDate day) {
    return file.post(day).map(post -> cells.text(post.level())).orElse("");
  }

  /** The rank held on a day, in words. */
  public String rankOn(PersonDetail file, LocalDate day) {
    return file.ranks().stream()
        .filter(rank -> !rank.begin().isAfter(day))
        .filter(rank -> rank.end() == null || !rank.end().isBefore(day))
        .map(rank -> codes.rank(rank.rank()))
        .findFirst()
        .orElse("");
  }

  /** Whether a day of the file was recognised after an examination of the papers. */
  public boolean recognised(PersonDetail file, String date) {
    return file.recognised(RecognisedDate.valueOf(date)).isPresent();
  }

  /** Full years on a day. */
  public long age(PersonDetail file, LocalDate day) {
    return ChronoUnit.YEARS.between(file.facts().birth(), day);
  }

  /** What had happened by a day. */
  public List<Section> until(List<Section> sections, LocalDate day) {
    return sections.stream()
        .map(
            section ->
                new Section(
                    section.key(),
                    section.lines().stream().filter(line -> !line.on().isAfter(day)).toList()))
        .filter(section -> !section.lines().isEmpty())
        .toList();
  }

  public LocalDate today() {
    return business.today();
  }
}
