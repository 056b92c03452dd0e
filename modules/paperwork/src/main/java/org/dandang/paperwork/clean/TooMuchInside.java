package org.dandang.paperwork.clean;

import java.io.IOException;

/** It unpacks to more than a machine should bear. */
class TooMuchInside extends IOException {
  private static final long serialVersionUID = 1L;
}
