/** Photo and papers of a cadre's file, and its rules. */
package org.dandang.personnel.domain.material;
