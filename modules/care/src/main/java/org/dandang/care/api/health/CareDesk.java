package org.dandang.care.api.health;

import jakarta.validation.Valid;
import java.util.List;

/** Where check-ups, leave and condolence are entered. */
public interface CareDesk {
  List<CareVisitId> record(List<@Valid RecordCare> done);
}
