/** What personnel is about, with its rules. */
package org.dandang.personnel.domain;
