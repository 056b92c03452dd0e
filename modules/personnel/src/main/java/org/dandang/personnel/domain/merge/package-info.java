/** The rules of merging two files. */
package org.dandang.personnel.domain.merge;
