/** The schema goes up and down again, and keeps the walls between the contexts. */
package org.dandang.verification.schema;
