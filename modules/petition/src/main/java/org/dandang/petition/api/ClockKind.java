package org.dandang.petition.api;

/** The promises to whoever brings a general petition, each with a clock of its own (2.1). */
public enum ClockKind {
  ROUTING("petition.route.days", "XF-22a"),
  NOTICE("petition.notice.days", "XF-23a"),
  OBJECTION("petition.object.days", "XF-23b"),
  HANDLING("petition.handle.days", "XF-34a"),
  REVIEW_REQUEST("petition.review.request.days", "XF-35a"),
  REVIEW("petition.review.decide.days", "XF-35b"),
  REREVIEW_REQUEST("petition.rereview.request.days", "XF-36a"),
  REREVIEW("petition.rereview.decide.days", "XF-36b");

  private final String rule;
  private final String citation;

  ClockKind(String rule, String citation) {
    this.rule = rule;
    this.citation = citation;
  }

  /** Key in the rule book. */
  public String rule() {
    return rule;
  }

  /** Id of the rule, to be shown beside it. */
  public String citation() {
    return citation;
  }

  /** Whether it is the petitioner's time, which nobody here can be late with. */
  public boolean isThePetitioners() {
    return this == REVIEW_REQUEST || this == REREVIEW_REQUEST;
  }
}
