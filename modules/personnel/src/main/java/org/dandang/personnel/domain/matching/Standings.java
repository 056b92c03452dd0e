package org.dandang.personnel.domain.matching;

/**
 * How each cadre stands from one change to the next, so that what was served need not be added up
 * for each question. Whoever writes only notes whose standing is to be made anew.
 */
public interface Standings {
  /** Makes those noted anew, so many at most; answers how many. */
  int settle(int most);
}
