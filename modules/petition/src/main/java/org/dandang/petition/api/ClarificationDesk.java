package org.dandang.petition.api;

import jakarta.validation.Valid;

/** Restores the name of a person whom an untrue report has harmed, step by step. */
public interface ClarificationDesk {
  ClarificationId start(@Valid StartClarification command);

  void askConsent(@Valid AskConsent command);

  void assessImpact(@Valid AssessImpact command);

  void approve(@Valid ApproveClarification command);

  void refuse(@Valid RefuseClarification command);

  void issueWritten(@Valid IssueWritten command);

  void publish(@Valid PublishClarification command);

  void followUp(@Valid FollowUp command);

  void voidClarification(@Valid VoidClarification command);
}
