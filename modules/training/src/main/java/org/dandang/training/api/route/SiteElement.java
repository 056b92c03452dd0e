package org.dandang.training.api.route;

/** What a site tells of: 山, 水, 人. */
public enum SiteElement {
  MOUNTAIN,
  WATER,
  PEOPLE
}
