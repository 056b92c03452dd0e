/** Matching of persons to a post: what excludes, what gives points, and why. */
package org.dandang.personnel.domain.matching;
