/** What personnel adds to the overview, the workbench, the search and a person's file. */
package org.dandang.personnel.persistence.figure;
