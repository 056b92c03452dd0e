package org.dandang.personnel.api;

import java.util.Optional;
import org.dandang.kernel.list.Listing;

/**
 * A page of a list that goes on from a row, not from a count: the thousandth costs what the first
 * does, and nothing is missed or seen twice while others write.
 *
 * @param next where the page that follows begins; empty after the last
 */
public record Onward<T>(Listing<T> page, Optional<String> next) {}
