package org.dandang.personnel.api.form;

/**
 * One field that a file fills in otherwise than the form here.
 *
 * @param field element of the exchange file, or {@link #OTHERS}
 */
public record FormDifference(String field, String before, String after) {
  public static final String FAMILY = "JiaTingChengYuan";
  public static final String PHOTO = "ZhaoPian";

  /** Elements of other programs, all together. */
  public static final String OTHERS = "QiTa";
}
