package org.dandang.petition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.dandang.kernel.desk.DataKeys;
import org.dandang.kernel.desk.DataKeys.DataKey;
import org.dandang.kernel.desk.Sealer;

/**
 * What a report says and who handed it in, sealed under a key of its own that lies beside it,
 * sealed in turn by the key of the house; no history is kept of it.
 */
@Entity
@Table(name = "petition_sealed_report")
public class SealedReport {
  @Id
  @Column(name = "report_id")
  private Long report;

  @Column(name = "data_key")
  private byte[] key;

  private byte[] identity;

  @Column(name = "report_text")
  private byte[] text;

  protected SealedReport() {}

  public SealedReport(long report, Optional<String> identity, String text, DataKeys keys) {
    this.report = report;
    seal(identity, text, keys.make());
  }

  public String text(DataKeys keys, Sealer sealer) {
    return open(text, "text", keys, sealer);
  }

  /** Who handed it in; empty where that was never kept. */
  public Optional<String> identity(DataKeys keys, Sealer sealer) {
    return Optional.ofNullable(identity).map(kept -> open(kept, "identity", keys, sealer));
  }

  /** Gives a key of its own to a report from the days before reports had one. */
  public void giveOwnKey(DataKeys keys, Sealer sealer) {
    if (key == null) seal(identity(keys, sealer), text(keys, sealer), keys.make());
  }

  /** The report's own key, for what lies beside it. */
  public DataKey key(DataKeys keys, Sealer sealer) {
    giveOwnKey(keys, sealer);
    return keys.open(key);
  }

  /** What the register says besides, sealed with it. */
  public void saysBesides(String more, DataKeys keys, Sealer sealer) {
    DataKey own = key(keys, sealer);
    text = own.seal(place("text"), text(keys, sealer) + more);
  }

  /** Seals what belongs to it and stands elsewhere, under its own key. */
  public byte[] sealBeside(String where, String what, DataKeys keys, Sealer sealer) {
    return key(keys, sealer).seal(where, what);
  }

  public String beside(String where, byte[] kept, DataKeys keys) {
    return keys.open(key).unseal(where, kept);
  }

  private void seal(Optional<String> who, String what, DataKey own) {
    identity = who.map(name -> own.seal(place("identity"), name)).orElse(null);
    text = own.seal(place("text"), what);
    key = own.wrapped();
  }

  private String open(byte[] kept, String part, DataKeys keys, Sealer sealer) {
    return key == null ? sealer.unseal(kept) : keys.open(key).unseal(place(part), kept);
  }

  private String place(String part) {
    return "petition_sealed_report/" + report + "/" + part;
  }

  public long report() {
    return report;
  }
}
