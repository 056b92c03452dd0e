/** Two files of one person. */
package org.dandang.personnel.api.merge;
