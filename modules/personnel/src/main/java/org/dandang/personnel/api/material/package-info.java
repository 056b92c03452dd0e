/** Photo and papers of a cadre's file, as other modules may know it. */
package org.dandang.personnel.api.material;
