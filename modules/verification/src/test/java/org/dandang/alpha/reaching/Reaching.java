package org.dandang.alpha.reaching;

import org.dandang.beta.domain.Inside;

/** Fixture: reaches past another's api. */
final class Reaching {
  Inside inside;
}
