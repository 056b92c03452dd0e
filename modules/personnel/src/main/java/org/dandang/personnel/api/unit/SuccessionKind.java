package org.dandang.personnel.api.unit;

/** 合并, 分设, 改组, 划转. */
public enum SuccessionKind {
  MERGED,
  SPLIT,
  REORGANISED,
  TRANSFERRED
}
