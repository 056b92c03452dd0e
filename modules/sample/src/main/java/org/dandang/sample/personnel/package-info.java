/** Units, people and what is decided about them in the demo county. */
package org.dandang.sample.personnel;
