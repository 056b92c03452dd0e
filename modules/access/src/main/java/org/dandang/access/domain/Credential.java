package org.dandang.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.dandang.access.api.AccountId;

/** The secret of an account: the slow hash of its password, and of a reset code while one waits. */
@Entity
@Table(name = "access_credential")
public class Credential {
  @Id private Long id;
  @Version private long version;
  private String hash;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "reset_hash")
  private String resetHash;

  @Column(name = "reset_until")
  private Instant resetUntil;

  protected Credential() {}

  public Credential(AccountId account) {
    this.id = account.value();
  }

  public Optional<String> hash() {
    return Optional.ofNullable(hash);
  }

  public Optional<Instant> changedAt() {
    return Optional.ofNullable(changedAt);
  }

  /** The old password stays valid for nobody: it is gone until the owner sets a new one. */
  public void startReset(String codeHash, Instant until) {
    hash = null;
    resetHash = codeHash;
    resetUntil = until;
  }

  public void change(String newHash, Instant now) {
    hash = newHash;
    changedAt = now;
    resetHash = null;
    resetUntil = null;
  }

  /** The hash of the code that completes the waiting reset, if one waits now. */
  public Optional<String> waitingReset(Instant now) {
    return resetUntil == null || now.isAfter(resetUntil)
        ? Optional.empty()
        : Optional.ofNullable(resetHash);
  }
}
