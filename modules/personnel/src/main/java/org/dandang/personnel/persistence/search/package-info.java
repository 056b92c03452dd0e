/** Conditions as the database understands them. */
package org.dandang.personnel.persistence.search;
