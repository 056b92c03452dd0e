/** Merges and what followed them. */
package org.dandang.personnel.persistence.merge;
