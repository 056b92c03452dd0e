package org.dandang.petition.api;

import jakarta.validation.Valid;

/** What is done with a general petition, from its notice to its re-review. */
public interface CourseDesk {
  /** The petitioner is told in writing whether it is accepted. */
  void giveNotice(@Valid CourseStep command);

  /** What was referred here wrongly goes back, with reasons and within its clock. */
  void objectToReferral(@Valid CourseStep command);

  void entrust(@Valid Entrust command);

  /** The time for handling is made longer once; {@code more} calendar days. */
  void extend(@Valid CourseStep command, int more);

  /** The time of the re-review rests while a hearing is held. */
  void beginHearing(@Valid CourseStep command);

  void endHearing(@Valid CourseStep command);

  /** The written opinion of the stage that is reached: handling, review or re-review. */
  void giveOpinion(@Valid GiveOpinion command);

  /** It is served: the petitioner's time to ask for the next look runs from here. */
  void serveOpinion(@Valid CourseStep command);

  /** The petitioner asks for the next look. */
  void askReview(@Valid CourseStep command);
}
