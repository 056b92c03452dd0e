package org.dandang.petition.api;

/** What passes between a petitioner and the office after a report came in through the portal. */
public enum MessageKind {
  /** The petitioner adds what he knows. */
  FACTS,
  /** The petitioner does not agree with the result, or asks for the next look. */
  OBJECTION,
  /** The office answers. */
  ANSWER,
  /** A written opinion that was served. */
  OPINION
}
