/** Photo and papers of a cadre's file, as it is kept. */
package org.dandang.personnel.persistence.material;
