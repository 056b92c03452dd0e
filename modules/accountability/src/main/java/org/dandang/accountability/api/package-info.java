/**
 * The public door of accountability: commands of the case organs, and what the case's own right
 * lets see.
 */
package org.dandang.accountability.api;
