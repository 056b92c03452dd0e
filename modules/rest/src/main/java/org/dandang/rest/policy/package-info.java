/** Incentive documents and their clauses. */
package org.dandang.rest.policy;
