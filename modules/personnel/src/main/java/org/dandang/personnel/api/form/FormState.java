package org.dandang.personnel.api.form;

/** What an uploaded form is to the records here. */
public enum FormState {
  /** Nobody here has this ID number. */
  NEW,
  SAME,
  CHANGED,
  /** It contradicts the record of the person it names, or another file of the upload. */
  CONFLICT,
  /** More than one person could be meant. */
  AMBIGUOUS,
  /** It cannot be read, or not be taken by who uploaded it. */
  REJECTED;

  public boolean canBeTaken() {
    return this == NEW || this == CHANGED;
  }
}
