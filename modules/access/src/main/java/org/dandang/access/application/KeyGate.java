package org.dandang.access.application;

import static org.dandang.kernel.actor.Role.SYSTEM_ADMINISTRATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import org.dandang.access.api.KeyProof;
import org.dandang.access.domain.KeyProofs;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.Sealer;

/** Compares a fingerprint with that of the first day. */
@ApplicationScoped
@Transactional
@Permits(SYSTEM_ADMINISTRATOR)
class KeyGate implements KeyProof {
  private static final String PURPOSE = "key-proof";

  private KeyProofs proofs;
  private Sealer sealer;

  protected KeyGate() {}

  @Inject
  KeyGate(KeyProofs proofs, Sealer sealer) {
    this.proofs = proofs;
    this.sealer = sealer;
  }

  @Override
  public void mustFit() {
    byte[] now = sealer.fingerprint(PURPOSE, "dandang");
    byte[] first = proofs.first().orElse(null);
    if (first == null) {
      proofs.keep(now);
    } else if (!MessageDigest.isEqual(first, now)) {
      throw new IllegalStateException(
          "密钥文件或算法（dandang.keys、dandang.key.file、dandang.seal）与本数据库不符。"
              + " The keys or algorithms are not those of this database: restore the first key"
              + " file, or the setting of the first day.");
    }
  }
}
