package org.dandang.web.personnel;

/** One choice of a filter: goes into the address by its key, is shown by its label. */
public record Choice(Key key) {
  /** What is asked for, and how it reads. */
  public record Key(String text, String label) {
    @Override
    public String toString() {
      return text;
    }
  }

  static Choice of(String key, String label) {
    return new Choice(new Key(key, label));
  }

  /** The key as a number, for a form. */
  public long number() {
    return Long.parseLong(key.text());
  }

  @Override
  public String toString() {
    return key.label();
  }
}
