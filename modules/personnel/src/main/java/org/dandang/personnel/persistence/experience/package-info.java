/** Where a cadre studied and served, as it is kept. */
package org.dandang.personnel.persistence.experience;
