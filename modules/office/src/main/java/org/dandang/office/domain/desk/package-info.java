/** What lies on everybody's desk: jobs under way, notices, drafts, lists as one likes them. */
package org.dandang.office.domain.desk;
