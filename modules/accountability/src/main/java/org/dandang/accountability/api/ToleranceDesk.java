package org.dandang.accountability.api;

import jakarta.validation.Valid;

/** The way of an application for tolerance, step by step. */
public interface ToleranceDesk {
  ToleranceId apply(@Valid ApplyForTolerance command);

  void accept(@Valid AcceptTolerance command);

  void verify(@Valid VerifyTolerance command);

  void consult(@Valid ConsultOnTolerance command);

  void determine(@Valid DetermineTolerance command);

  void decide(@Valid DecideTolerance command);

  void conclude(@Valid WriteConclusion command);

  GrantId grant(@Valid GrantEffect command);

  void giveFeedback(@Valid GiveFeedback command);

  void track(@Valid TrackCorrection command);

  void voidTolerance(@Valid VoidTolerance command);
}
