package org.dandang.overview.domain;

/** The random key of this database, from which references are made. */
public interface ReferenceKey {
  References references();
}
