package org.dandang.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How values are shown: days, numbers, states in words with their tone. */
@Named
@RequestScoped
public class Cells {
  static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final Map<String, String> TONES =
      tones(
          Map.of(
              "good",
                  "DONE COMPLETED HELD CLOSED SOLVED CONFIRMED APPROVED GRANTED PUBLISHED ACTIVE"
                      + " EFFECTIVE AWARDED CLEARED PASSED PRESENT IN_FORCE CARRIED",
              "busy",
                  "OPEN ACCEPTED RUNNING ANNOUNCED SUBMITTED VERIFYING HANDLING PENDING"
                      + " IN_PROGRESS PROPOSED CONSULTING NOMINATED ASSIGNED STARTED FROZEN",
              "warn", "LATE OVERDUE PAUSED POSTPONED LOCKED EXPIRING PROBATION RETURNED",
              "bad", "REFUSED REJECTED FAILED REVOKED ABSENT REMOVED DENIED BROKEN",
              "gone",
                  "VOID VOIDED CANCELLED INTERRUPTED WITHDRAWN DISSOLVED ENDED DISABLED DRAFT"
                      + " LAPSED"));

  /** Names that mean a step of the work in a type of states, and something else elsewhere. */
  private static final Map<String, String> STEPS =
      tones(
          Map.of(
              "good",
                  "CONCLUDED VISITED ISSUED CARRIED_OUT APPOINTED DECIDED CORRECTION_TRACKED"
                      + " FOLLOWED_UP",
              "busy",
                  "APPLIED ASKED ASSESSED BOOKED CANDIDATE CHECKED CIRCULATED CLUE_OPEN COLLECTED"
                      + " COMMITTEE_DECIDED CONCLUSION_WRITTEN CONSENT_ASKED CONSULTED DETERMINED"
                      + " DISCUSSED EXAMINED FACE_TO_FACE FEEDBACK_GIVEN IMPACT_ASSESSED IN_HANDLING"
                      + " IN_TRIAL MEETING MOTION NOTICE PLANNED PREPARED PREPARING RECEIVED RECOMMENDED"
                      + " REQUESTED STARTED_BY_CASE_ORGAN VERIFIED WRITTEN_ISSUED",
              "warn", "DEFERRED HELD_ON_FILE AMBIGUOUS",
              "bad", "NOT_CONFIRMED CONFLICT",
              "gone",
                  "DECLINED DROPPED DUPLICATE_KEPT OUT_OF_SCOPE PASSED_OVER REPEALED SENT_DOWN"
                      + " SENT_UP STOPPED"));

  private static final Pattern NUMBER_OF_DOCUMENT = Pattern.compile(".{0,12}〔\\d{4}〕.{0,10}");

  @Inject Language language;

  private static Map<String, String> tones(Map<String, String> words) {
    return words.entrySet().stream()
        .flatMap(
            tone ->
                java.util.Arrays.stream(tone.getValue().split(" "))
                    .map(name -> Map.entry(name, tone.getKey())))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  public String text(Object value) {
    return text(value, language.locale());
  }

  static String text(Object value, Locale locale) {
    return text(value, place(), locale);
  }

  /** The same away from the page, by a job. */
  static String text(Object value, Place place, Locale locale) {
    if (value == null) return "";
    if (value instanceof Optional<?> optional) return text(optional.orElse(null), place, locale);
    if (value instanceof Enum<?> constant) return word(constant, place, locale);
    if (value instanceof Boolean answer) return Bundles.text(place, answer ? "yes" : "no", locale);
    if (value instanceof Instant instant) return MINUTE.format(instant.atZone(COUNTY));
    if (value instanceof LocalDateTime time) return MINUTE.format(time);
    if (value instanceof Collection<?> several)
      return several.stream()
          .map(each -> text(each, place, locale))
          .collect(Collectors.joining(Bundles.text(place, "between", locale)));
    return value.toString();
  }

  /** The word of a constant: key {@code ClassState.HELD}. */
  public String word(Enum<?> constant) {
    return word(constant, place(), language.locale());
  }

  private static String word(Enum<?> constant, Place place, Locale locale) {
    String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    return Bundles.text(place, key, locale);
  }

  private static Place place() {
    return Place.current(FacesContext.getCurrentInstance());
  }

  public String style(Object value) {
    return drawnAs(value);
  }

  /** The class by which a value is drawn: a state with its tone, a word, a number, a day, text. */
  static String drawnAs(Object value) {
    if (value instanceof Optional<?> optional) return drawnAs(optional.orElse(null));
    if (value instanceof Enum<?> constant && isState(constant)) return "state " + toneOf(constant);
    if (value instanceof Enum<?>) return "word";
    if (value instanceof Number) return "number";
    if (value instanceof LocalDate || value instanceof Instant) return "day";
    if (value instanceof String text && NUMBER_OF_DOCUMENT.matcher(text).matches())
      return "text whole";
    return "text";
  }

  /** Sex and level are words like others; a state is drawn as one. */
  private static boolean isState(Enum<?> constant) {
    return TONES.containsKey(constant.name()) || isStep(constant);
  }

  private static boolean isStep(Enum<?> constant) {
    return constant.getDeclaringClass().getSimpleName().endsWith("State");
  }

  static String tone(String constant) {
    return TONES.getOrDefault(constant, "plain");
  }

  public String tone(Object value) {
    if (value instanceof Optional<?> optional) return tone(optional.orElse(null));
    return value instanceof Enum<?> constant ? toneOf(constant) : "plain";
  }

  private static String toneOf(Enum<?> constant) {
    return isStep(constant) && STEPS.containsKey(constant.name())
        ? STEPS.get(constant.name())
        : tone(constant.name());
  }

  /** What a cell or fact shows: the value given, else the record's component of that name. */
  static Object of(Object row, String component, Object given) {
    if (given != null) return given;
    return row instanceof Record shown
        ? RecordELResolver.read(shown, component).orElse(null)
        : null;
  }

  /** The same for a fact of a page. */
  public Object fact(Object page, String component, Object given) {
    if (given != null) return given;
    return page instanceof FilePage<?> file ? of(file.getFile(), component, null) : null;
  }

  /** Text, and a dash where there is none. */
  public String shown(Object value) {
    String text = text(value);
    return text.isBlank() ? "—" : text;
  }

  /** How a choice goes into a filter. */
  public String key(Object choice) {
    return choice instanceof Enum<?> constant ? constant.name() : id(choice);
  }

  /** Who changed something: an account, or a job in words. */
  public String actor(String name) {
    return Bundles.find(Place.FRAME, "actor." + name, language.locale()).orElse(name);
  }

  /** A value of the history: {@code state} with {@code HELD} has the key {@code state.HELD}. */
  public String then(String column, String value) {
    if (value == null || value.isBlank()) return "—";
    if (value.equals("true") || value.equals("false")) return text(Boolean.valueOf(value));
    return Bundles.known(place(), column + "." + value, language.locale())
        .or(() -> Bundles.constant(place(), value, language.locale()))
        .orElse(value);
  }

  /** A column of the database in the words of the page: {@code unit_id} is {@code unitId}. */
  public String column(String name) {
    StringBuilder key = new StringBuilder();
    boolean upper = false;
    for (char letter : name.toCharArray()) {
      if (letter != '_') key.append(upper ? Character.toUpperCase(letter) : letter);
      upper = letter == '_';
    }
    return Bundles.known(place(), key.toString(), language.locale()).orElse(name);
  }

  public String id(Object id) {
    return number(id);
  }

  /** What a filter offers, with its words. */
  public List<SelectItem> choices(Object offered) {
    Collection<?> all =
        offered instanceof Object[] array ? List.of(array) : (Collection<?>) offered;
    return all.stream().map(choice -> new SelectItem(key(choice), text(choice))).toList();
  }

  /** The number behind an id, typed or not, for an address. */
  static String number(Object id) {
    if (id instanceof Record wrapped && wrapped.getClass().getRecordComponents().length == 1) {
      String component = wrapped.getClass().getRecordComponents()[0].getName();
      return RecordELResolver.read(wrapped, component).map(String::valueOf).orElse("");
    }
    return String.valueOf(id);
  }
}
