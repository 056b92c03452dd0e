package org.dandang.petition.api;

import java.io.Serializable;

/** A report in the register. */
public record ReportId(long value) implements Serializable {}
