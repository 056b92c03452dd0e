package org.dandang.kernel.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 卷内目录: what lies in a closed case file, in its order, each with the page on which it begins. Pages
 * are counted from the papers themselves.
 */
public interface CaseVolumes {
  /** The pages of a paper as it was printed, or of a scan. */
  int pages(String mediaType, byte[] file);

  byte[] word(Volume volume);

  byte[] pdf(Volume volume);

  /**
   * One paper of the file.
   *
   * @param document its number; empty where it has none
   * @param author whose paper it is
   */
  record Leaf(
      String document,
      String author,
      String title,
      Optional<LocalDate> on,
      int pages,
      String remark) {
    public Leaf {
      if (pages < 1) throw new IllegalArgumentException("pages " + pages);
    }
  }

  /**
   * A closed file.
   *
   * @param name which file it is
   * @param note said below the list; empty for nothing
   * @param banner printed on every page; empty for none
   */
  record Volume(String name, List<Leaf> leaves, String note, String banner) {
    public Volume {
      leaves = List.copyOf(leaves);
    }

    public int pages() {
      return before(leaves.size());
    }

    /** The page on which a paper begins; the last one tells where it ends as well. */
    public String page(int place) {
      int first = before(place) + 1;
      boolean ends = place == leaves.size() - 1 && first < pages();
      return ends ? first + "-" + pages() : String.valueOf(first);
    }

    private int before(int place) {
      return leaves.stream().limit(place).mapToInt(Leaf::pages).sum();
    }
  }
}
