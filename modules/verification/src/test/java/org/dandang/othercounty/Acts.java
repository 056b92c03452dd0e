package org.dandang.othercounty;

import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/** What one office of 临河县 does: enters records, and changes those that were entered. */
interface Acts {
  /** Each gives the number of the record. */
  Map<Act, LongSupplier> entering();

  /** Each takes the number of a record that stands. */
  Map<Act, LongConsumer> changing();
}
