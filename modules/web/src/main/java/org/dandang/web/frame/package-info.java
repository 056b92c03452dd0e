/**
 * What every page stands on: the frame around it, the menu and the rights behind it, lists and
 * files, words and values, errors.
 *
 * <p>A page {@code /<context>/<word>.xhtml} has the bean {@code <word>Page} in {@code
 * org.dandang.web.<context>}, its words in the bundle {@code org.dandang.web.<context>}, and one
 * row in that context's {@link org.dandang.web.frame.PageTable}.
 */
package org.dandang.web.frame;
