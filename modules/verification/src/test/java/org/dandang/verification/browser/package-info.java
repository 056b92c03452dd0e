/** The pages as a person sees them, in a real browser. */
package org.dandang.verification.browser;
