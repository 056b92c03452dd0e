package org.dandang.kernel.desk;

/**
 * Keys for single records. What a record says is sealed under a key of its own, which lies beside
 * it, sealed by the key of the house. So the key of the house is changed without touching a word,
 * one record becomes unreadable for good when its own key is destroyed, and what was sealed for one
 * place does not open in another.
 */
public interface DataKeys {
  /** The key of one record. */
  interface DataKey {
    /** As it lies beside the record. */
    byte[] wrapped();

    /**
     * Encrypts what stands at one place.
     *
     * @param place such as {@code petition_sealed_report/452/identity}
     */
    byte[] seal(String place, String plain);

    /**
     * Decrypts it.
     *
     * @throws IllegalStateException when it was changed, or sealed for another place or record
     */
    String unseal(String place, byte[] sealed);
  }

  /** A new key, drawn by chance. */
  DataKey make();

  /** The key that lies beside a record. */
  DataKey open(byte[] wrapped);
}
