/** Where definitions, templates, drafts and versions are kept. */
package org.dandang.overview.persistence;
