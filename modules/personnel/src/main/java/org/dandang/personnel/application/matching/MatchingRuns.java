package org.dandang.personnel.application.matching;

import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.matching.DecideMatching;
import org.dandang.personnel.api.matching.Fitness;
import org.dandang.personnel.api.matching.GiveFitness;
import org.dandang.personnel.api.matching.MatchingDesk;
import org.dandang.personnel.api.matching.MatchingId;
import org.dandang.personnel.api.matching.RunMatching;
import org.dandang.personnel.domain.FutureDay;
import org.dandang.personnel.domain.matching.Candidacy;
import org.dandang.personnel.domain.matching.FitnessOpinion;
import org.dandang.personnel.domain.matching.FitnessOpinions;
import org.dandang.personnel.domain.matching.MatchFacts;
import org.dandang.personnel.domain.matching.Matching;
import org.dandang.personnel.domain.matching.Matchings;
import org.dandang.personnel.domain.matching.Scoring;
import org.dandang.personnel.domain.person.Persons;
import org.dandang.personnel.domain.post.Post;
import org.dandang.personnel.domain.post.Posts;

/** Of health it knows no more than fit, limited or unfit for this post, as somebody said. */
@ApplicationScoped
@Transactional
@Permits(PERSONNEL_OFFICER)
class MatchingRuns implements MatchingDesk {
  private static final String KEPT = "matching.kept";
  private static final String FULL = "matching.full.";

  @Inject Matchings matchings;
  @Inject Posts posts;
  @Inject Persons persons;
  @Inject MatchFacts facts;
  @Inject FitnessOpinions opinions;
  @Inject KnownOfOthers others;
  @Inject RuleBook rules;
  @Inject BusinessDay business;
  @Inject Actor actor;

  @Override
  public MatchingId run(RunMatching command) {
    FutureDay.refuse(command.on(), business.today());
    Post post = posts.get(command.post());
    post.existsOn(command.on());
    Scoring scoring = scoring(command);
    boolean named = !command.persons().isEmpty();
    List<Candidacy> found =
        named
            ? facts.of(post, command.persons(), command.among(), scoring, command.on())
            : facts.best(post, command.among(), scoring, command.on(), kept(command));
    MatchFacts.Counted counted =
        named
            ? new MatchFacts.Counted(found.size(), 0, 0)
            : facts.counted(post, command.among(), command.on());
    Matching matching =
        new Matching(
            matchings.nextId(),
            post,
            command,
            scoring,
            counted,
            others.added(found, post, command.on()));
    matchings.add(matching);
    return matching.id();
  }

  private Scoring scoring(RunMatching command) {
    return Scoring.of(
        command.weights(),
        command.temperament(),
        preference -> rules.get(FULL + preference, command.on()).number());
  }

  private int kept(RunMatching command) {
    return rules.get(KEPT, command.on()).number();
  }

  @Override
  @Permits(ORGANISATION_REVIEWER)
  public void give(GiveFitness command) {
    FutureDay.refuse(command.on(), business.today());
    posts.get(command.post());
    persons.get(command.person());
    opinions.add(new FitnessOpinion(opinions.nextId(), command, actor.name()));
  }

  @Override
  @Permits({PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COUNTY_LEADER})
  public void decide(DecideMatching command) {
    Matching matching = matchings.get(command.matching(), command.seen());
    Optional<Fitness> fitness =
        Optional.ofNullable(
            opinions
                .of(matching.post(), List.of(command.chosen()), business.today())
                .get(command.chosen()));
    matching.decide(command, posts.get(matching.post()), fitness);
  }
}
