/** Merging and parting. */
package org.dandang.personnel.application.merge;
