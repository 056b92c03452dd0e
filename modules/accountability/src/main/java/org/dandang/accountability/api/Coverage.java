package org.dandang.accountability.api;

/**
 * Whether every case of a year went through its gate: of the accountability cases opened, how many
 * were consulted on and decided; of the disciplinary cases filed, how many were signed.
 */
public record Coverage(
    int year, long opened, long consulted, long decided, long filed, long signed) {
  public boolean complete() {
    return opened == consulted && opened == decided && filed == signed;
  }
}
