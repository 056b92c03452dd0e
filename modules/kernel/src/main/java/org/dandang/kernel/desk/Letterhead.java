package org.dandang.kernel.desk;

/** How the office that issues papers is reached; set by the operator. */
public interface Letterhead {
  /** Empty where none is set: papers then leave a line for it. */
  String telephone();

  /** Empty where none is set. */
  String address();
}
