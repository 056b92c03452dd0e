/** What a figure means, how its phrase is made, and how a text lives from template to version. */
package org.dandang.overview.domain;
