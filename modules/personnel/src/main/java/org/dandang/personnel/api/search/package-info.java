/** Conditions by which cadres are found. */
package org.dandang.personnel.api.search;
