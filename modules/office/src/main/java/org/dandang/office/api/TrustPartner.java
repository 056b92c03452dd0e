package org.dandang.office.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The other half's public key, after its print was compared. */
public record TrustPartner(@NotBlank @Size(max = 200) String publicKey) {}
