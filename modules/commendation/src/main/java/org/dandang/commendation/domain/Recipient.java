package org.dandang.commendation.domain;

import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.LabelThen;

/** Who is nominated, under the label of the day; a village or unit is its own label. */
public record Recipient(Optional<PersonId> person, LabelThen label) {}
