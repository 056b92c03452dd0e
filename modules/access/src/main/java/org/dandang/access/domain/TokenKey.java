package org.dandang.access.domain;

/** The key pair that signs tokens: the public key as it is, the private one sealed. */
public record TokenKey(byte[] publicKey, byte[] sealedPrivateKey) {}
