package org.dandang.personnel.api;

/** Field of work of a unit and of the pools of cadres (行业领域). */
public enum Industry {
  PARTY_AFFAIRS,
  GOVERNMENT,
  EDUCATION,
  HEALTH,
  AGRICULTURE,
  ECONOMY,
  CONSTRUCTION,
  LAW,
  CULTURE
}
