/**
 * Tables that come in as spreadsheets: checked, taken, and undone while nothing was built on them.
 */
package org.dandang.personnel.api.intake;
