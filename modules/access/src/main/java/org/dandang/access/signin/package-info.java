/** Jakarta Security: one mechanism for the sign-in page, the session and the token. */
package org.dandang.access.signin;
