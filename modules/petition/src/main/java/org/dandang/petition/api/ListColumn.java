package org.dandang.petition.api;

/** What stands in a list of the national site, column by column. */
public enum ListColumn {
  SOURCE(true),
  RECEIVED(true),
  KIND(true),
  REPORTER(false),
  SUBJECT(false),
  UNIT(false),
  ISSUE(false),
  TEXT(true);

  private final boolean required;

  ListColumn(boolean required) {
    this.required = required;
  }

  /** Whether each line must say it; whom an accusation is about is asked besides. */
  public boolean isRequired() {
    return required;
  }
}
