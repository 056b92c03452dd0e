/** Where a cadre studied and served, and its rules. */
package org.dandang.personnel.domain.experience;
