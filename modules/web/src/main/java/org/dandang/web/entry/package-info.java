/**
 * The pages in front of the door: sign-in in one step or two, a second factor where one is
 * demanded, and a new password by reset code.
 */
package org.dandang.web.entry;
