/** The pages in front of the door: sign-in, and a new password by reset code. */
package org.dandang.web.entry;
