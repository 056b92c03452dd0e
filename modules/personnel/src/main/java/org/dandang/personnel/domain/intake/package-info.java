/** How tables are read, what may stand in them, and what a table that was taken remembers. */
package org.dandang.personnel.domain.intake;
