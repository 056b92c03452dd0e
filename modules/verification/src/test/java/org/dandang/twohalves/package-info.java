/** Packed into the WAR by {@code HalvesIT}: lets it act at the doors of either half. */
package org.dandang.twohalves;
