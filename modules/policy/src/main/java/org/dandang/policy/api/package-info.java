/** The public door of policy: documents, clauses to cite, publicity. */
package org.dandang.policy.api;
