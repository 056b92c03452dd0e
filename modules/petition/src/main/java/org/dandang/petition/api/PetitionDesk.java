package org.dandang.petition.api;

import jakarta.validation.Valid;

/** What the petition office does with a report, step by step. */
public interface PetitionDesk {
  ReportId receive(@Valid ReceiveReport command);

  void layBefore(@Valid LayBefore command);

  void route(@Valid RouteReport command);

  void tellAcceptance(@Valid TellAcceptance command);

  void openClue(@Valid OpenClue command);

  void disposeOf(@Valid DisposeOfClue command);

  void find(@Valid RecordFinding command);

  void approve(@Valid ApproveFinding command);

  void conclude(@Valid ConcludeReport command);

  void giveFeedback(@Valid GiveFeedback command);

  void withdraw(@Valid WithdrawHandler command);

  void replace(@Valid ReplaceHandler command);

  void reopen(@Valid ReopenReport command);

  void voidReport(@Valid VoidReport command);
}
