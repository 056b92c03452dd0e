/**
 * Use cases of access: accounts and rights, sign-in, tokens, the audit log's writing and sealing.
 */
package org.dandang.access.application;
