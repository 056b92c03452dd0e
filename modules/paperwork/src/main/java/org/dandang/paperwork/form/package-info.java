/**
 * Printed forms: a page as a grid of cells, each with its height, whose text shrinks in steps until
 * it fits; as PDF and as Word file.
 */
package org.dandang.paperwork.form;
