package org.dandang.petition.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.petition.api.PortalPost;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.SealedPart;
import org.dandang.petition.domain.Message;
import org.dandang.petition.domain.NotToBeOpened;
import org.dandang.petition.domain.Posts;
import org.dandang.petition.domain.Report;
import org.dandang.petition.domain.Unsealing;
import org.dandang.petition.domain.Unsealings;

/**
 * Who may read what came through the portal: whoever registers it while it waits, as one opens a
 * letter; afterwards a handler who was given leave to look at the text, and each look is kept.
 */
@ApplicationScoped
class PostReading {
  private Actor actor;
  private Posts posts;
  private Unsealings unsealings;
  private PersonDirectory people;
  private Clocks clocks;
  private Clock clock;

  protected PostReading() {}

  @Inject
  PostReading(
      Actor actor,
      Posts posts,
      Unsealings unsealings,
      PersonDirectory people,
      Clocks clocks,
      Clock clock) {
    this.actor = actor;
    this.posts = posts;
    this.unsealings = unsealings;
    this.people = people;
    this.clocks = clocks;
    this.clock = clock;
  }

  PortalPost of(Report report) {
    Map<PersonId, String> names = names(report);
    return new PortalPost(
        opens(report) || leave(report).isPresent(),
        opens(report) && report.isToBeRegistered(),
        posts.messages(report.id()).stream()
            .map(
                one ->
                    new PortalPost.MessageRow(one.on(), one.kind(), one.signer().map(names::get)))
            .toList(),
        posts.enclosures(report.id()).stream()
            .map(one -> new PortalPost.EnclosureRow(one.number(), one.mediaType(), one.on()))
            .toList());
  }

  List<ReportId> waiting() {
    return posts.unregistered().stream()
        .filter(report -> actor.person().map(report::isOpenedBy).orElse(true))
        .map(Report::id)
        .toList();
  }

  void mustBeLetIn(Report report) {
    if (opens(report)) return;
    PersonId viewer = actor.person().orElseThrow(NotToBeOpened::new);
    leave(report)
        .orElseThrow(NotToBeOpened::new)
        .look(unsealings.nextId(), report, viewer, clock.instant());
  }

  private boolean opens(Report report) {
    return actor.person().filter(report::isOpenedBy).isPresent();
  }

  private Optional<Unsealing> leave(Report report) {
    return actor
        .person()
        .filter(report::isHandledBy)
        .flatMap(viewer -> unsealings.open(report.id(), viewer, SealedPart.TEXT, clock.instant()));
  }

  private Map<PersonId, String> names(Report report) {
    return people
        .onDay(
            posts.messages(report.id()).stream()
                .map(Message::signer)
                .flatMap(Optional::stream)
                .distinct()
                .toList(),
            clocks.today())
        .entrySet()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().label().name()));
  }
}
