package org.dandang.commendation.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Where a programme is run from its setting up to the revocation of an award. */
public interface CommendationDesk {
  ProgrammeId setUp(@Valid @NotNull SetUpProgramme command);

  void publish(@Valid @NotNull PublishProgramme command);

  /** Ids in the order of the nominees; who is not eligible is kept as refused, with the rule. */
  List<NominationId> nominate(@Valid @NotNull NominateAll command);

  /** The register number of the letter. */
  long askClearance(@Valid @NotNull AskClearance command);

  /** How many replies came in. */
  int takeReplies(@Valid @NotNull TakeReplies command);

  void assess(@Valid @NotNull AssessNominations command);

  void announce(@Valid @NotNull AnnounceNominees command);

  List<AwardId> decide(@Valid @NotNull DecideAwards command);

  void revoke(@Valid @NotNull RevokeAward command);

  void correct(@Valid @NotNull CorrectAward command);

  void makeVoid(@Valid @NotNull VoidAward command);

  void makeVoid(@Valid @NotNull VoidNomination command);
}
