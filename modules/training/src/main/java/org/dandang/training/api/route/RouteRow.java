package org.dandang.training.api.route;

import java.io.Serializable;
import java.time.LocalDate;

/** A route in a list. */
public record RouteRow(
    long id, String name, String theme, LocalDate openedOn, int sites, boolean voided)
    implements Serializable {}
