package org.dandang.personnel.api.merge;

import java.util.List;
import org.dandang.kernel.desk.PersonReferences.Reference;
import org.dandang.personnel.api.person.PersonDetail;

/**
 * Two files side by side.
 *
 * @param moves what would follow from the second to the first, sealed records left out
 */
public record Comparison(PersonDetail kept, PersonDetail gone, List<Reference> moves) {}
