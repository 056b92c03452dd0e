package org.dandang.gamma.kernel;

import org.dandang.beta.domain.Inside;

/** Fixture: a kernel that knows somebody. */
final class Knowing {
  Inside somebody;
}
