/** Where a cadre studied and served, as it is entered. */
package org.dandang.personnel.application.experience;
