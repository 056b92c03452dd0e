/**
 * The demo county, loaded through the doors of the contexts, one step each; inert unless the
 * database was created as a demo.
 */
package org.dandang.sample;
