package org.dandang.access.half;

import org.dandang.kernel.half.Halves;
import org.dandang.kernel.half.WhereAbsent;

/**
 * Where a class stands, read from its package: {@code org.dandang.petition.application} is the part
 * {@code application} of the context {@code petition}.
 */
record Place(String context, String part) {
  private static final String HOUSE = "org.dandang.";

  static Place of(Class<?> type) {
    String name = type.getPackageName();
    if (!name.startsWith(HOUSE)) return new Place("", "");
    String[] path = name.substring(HOUSE.length()).split("\\.", 3);
    return new Place(path[0], path.length > 1 ? path[1] : "");
  }

  /** Whether a class has work to do in this deployment. */
  static boolean works(Class<?> type, Halves halves) {
    WhereAbsent instead = type.getAnnotation(WhereAbsent.class);
    if (instead != null) return !halves.runs(instead.value());
    Place place = of(type);
    if (place.isSampleOf("discipline")) return halves.runs("petition");
    return halves.runs(place.context()) && (halves.keepsPeople() || !place.changesPeople(type));
  }

  private boolean isSampleOf(String half) {
    return context.equals("sample") && part.equals(half);
  }

  /** A use case of personnel; the files between the halves are what feeds it. */
  private boolean changesPeople(Class<?> type) {
    return context.equals("personnel")
        && part.equals("application")
        && !type.getPackageName().endsWith(".exchange");
  }

  boolean isDoorOf(Place other) {
    return part.equals("api") && context.equals(other.context);
  }
}
