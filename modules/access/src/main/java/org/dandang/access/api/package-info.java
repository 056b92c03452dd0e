/** The public door of access: accounts and rights, the own account, tokens, the audit log. */
package org.dandang.access.api;
