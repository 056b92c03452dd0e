package org.dandang.accountability.api;

import java.io.Serializable;

/**
 * Who had which part in a file.
 *
 * @param part message key
 */
public record HandRow(String part, String name) implements Serializable {}
