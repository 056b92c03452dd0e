/**
 * What the whole of training answers to the house: figures, work items, search, files of persons.
 */
package org.dandang.training.persistence;
