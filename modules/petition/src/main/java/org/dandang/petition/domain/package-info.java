/** Reports, letters of inquiry and clarifications, with the rules that keep people safe. */
package org.dandang.petition.domain;
