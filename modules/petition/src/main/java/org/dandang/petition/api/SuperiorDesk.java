package org.dandang.petition.api;

import jakarta.validation.Valid;

/** Hands to the superior what is not the county's; only the line of the register stays. */
public interface SuperiorDesk {
  SealedPackage passUp(@Valid PassUp command);
}
