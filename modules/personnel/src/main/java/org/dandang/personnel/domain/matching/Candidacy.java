package org.dandang.personnel.domain.matching;

import java.util.List;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.Level;

/**
 * What matching knows of a person. Neither age nor sex is among it.
 *
 * @param education code of GB/T 4658: the smaller the higher
 * @param yearsOfWork whole years since the first job
 * @param yearsInPost whole years in the present post
 * @param bars ids of rules that bar the person on the day
 */
public record Candidacy(
    PersonId person,
    String name,
    String unitName,
    Level level,
    String education,
    String profession,
    String strengths,
    int yearsOfWork,
    int yearsInPost,
    boolean sameField,
    Fitness fitness,
    List<String> bars) {}
