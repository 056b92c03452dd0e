/** Cadres ask for corrections of their own file. */
package org.dandang.personnel.api.correction;
