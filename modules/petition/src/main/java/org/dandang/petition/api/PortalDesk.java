package org.dandang.petition.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The public portal's door. Whoever comes is nobody in particular; a wrong code is answered like
 * one that never was.
 */
public interface PortalDesk {
  /** The code is told here and nowhere again. */
  ReceiptCode handIn(@Valid HandIn command);

  Optional<PortalView> look(@NotNull @Size(max = 200) String code);

  /** What he adds; empty if the code is none. */
  Optional<PortalView> add(@Valid WriteToOffice command);

  /** He objects to the result or asks for the next look; empty if the code is none. */
  Optional<PortalView> object(@Valid WriteToOffice command);

  /** What was done on the days before, told to the audit log by numbers. */
  void closeDay(@Valid PortalDay day);

  /** Days that are over and not yet told. */
  List<PortalDay> daysToClose(@NotNull LocalDate today);
}
