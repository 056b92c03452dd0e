/** Photo and papers of a cadre's file, as it is entered. */
package org.dandang.personnel.application.material;
