package org.dandang.access.api;

import org.dandang.kernel.actor.Role;

/** One line of the table of roles. */
public record RoleRow(
    Role role, String chinese, String english, String mayChinese, String mayEnglish) {}
