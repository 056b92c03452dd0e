package org.dandang.office.domain.exchange;

/** The public part of this half's own keys. */
public interface OwnKey {
  KeyCard card();
}
