package org.dandang.personnel.domain.matching;

import org.dandang.personnel.api.Level;

/** What a post asks for. */
public record Demand(Level level, String minEducation, String profession, boolean fieldWork) {}
