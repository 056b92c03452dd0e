/** How files are stored, listed for those who work on them, and counted. */
package org.dandang.accountability.persistence;
