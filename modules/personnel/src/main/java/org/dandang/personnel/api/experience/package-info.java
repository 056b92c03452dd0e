/** Where a cadre studied and served, as other modules may know it. */
package org.dandang.personnel.api.experience;
