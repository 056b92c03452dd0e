package org.dandang.petition.api;

/** As what a paper is printed; one model, two files. */
public enum PaperFormat {
  PDF,
  WORD
}
