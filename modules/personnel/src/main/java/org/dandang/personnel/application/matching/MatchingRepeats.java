package org.dandang.personnel.application.matching;

import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.rule.NotFound;
import org.dandang.personnel.api.matching.MatchingCheck;
import org.dandang.personnel.api.matching.MatchingId;
import org.dandang.personnel.api.matching.Repetition;
import org.dandang.personnel.domain.matching.Candidacy;
import org.dandang.personnel.domain.matching.MatchCandidate;
import org.dandang.personnel.domain.matching.MatchFacts;
import org.dandang.personnel.domain.matching.Matching;
import org.dandang.personnel.domain.matching.Matchings;
import org.dandang.personnel.domain.post.Post;
import org.dandang.personnel.domain.post.Posts;

@ApplicationScoped
@Transactional
@Permits({PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COUNTY_LEADER})
class MatchingRepeats implements MatchingCheck {
  @Inject Matchings matchings;
  @Inject Posts posts;
  @Inject MatchFacts facts;
  @Inject KnownOfOthers others;
  @Inject Actor actor;

  @Override
  public Repetition repeat(MatchingId id) {
    Matching matching = matchings.get(id);
    Post post = posts.get(matching.post());
    if (!actor.scope().covers(post.unit())) throw new NotFound(id);
    List<Candidacy> today =
        facts.of(
            post,
            matching.candidates().stream().map(MatchCandidate::person).toList(),
            matching.among(),
            matching.scoring(),
            matching.on());
    return new Repetition(
        matching.repeated(post),
        matching.differences(post, others.added(today, post, matching.on())));
  }
}
