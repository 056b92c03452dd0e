/** The desk at which corrections are asked for and answered. */
package org.dandang.personnel.application.correction;
