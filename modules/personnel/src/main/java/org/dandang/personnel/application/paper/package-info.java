/** Composes papers from records; what no record says stays blank. */
package org.dandang.personnel.application.paper;
