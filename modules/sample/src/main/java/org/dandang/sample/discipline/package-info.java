/** The demo county's confidential half: reports, cases, talks and tolerance, all invented. */
package org.dandang.sample.discipline;
