package org.dandang.petition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An adverse act against a protected reporter; which one and when is sealed under the key of the
 * report, for kind and day would say who it is.
 */
@Entity
@Table(name = "petition_alert")
public class Alert {
  @Id private Long id;

  @ManyToOne
  @JoinColumn(name = "protection_id")
  private Protection protection;

  private byte[] act;

  @Column(name = "act_print")
  private byte[] print;

  private String result;

  @Column(name = "assessed_on")
  private LocalDate assessedOn;

  protected Alert() {}

  Alert(long id, Protection protection, byte[] act, byte[] print) {
    this.id = id;
    this.protection = protection;
    this.act = act.clone();
    this.print = print.clone();
  }

  /** Where its sealed part stands. */
  public static String place(long id) {
    return "petition_alert/" + id + "/act";
  }

  boolean isOf(byte[] other) {
    return MessageDigest.isEqual(print, other);
  }

  boolean isWaiting() {
    return assessedOn == null;
  }

  void assessed(String found, LocalDate on) {
    result = found;
    assessedOn = on;
  }

  public long id() {
    return id;
  }

  public byte[] act() {
    return act.clone();
  }

  public Optional<String> result() {
    return Optional.ofNullable(result);
  }

  public Optional<LocalDate> assessedOn() {
    return Optional.ofNullable(assessedOn);
  }
}
