package org.dandang.petition.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** How often the portal was used on a day. */
public record PortalDay(@NotNull LocalDate on, int handedIn, int lookedUp, int added) {}
