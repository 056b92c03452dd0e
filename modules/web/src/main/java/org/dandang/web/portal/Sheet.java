package org.dandang.web.portal;

import java.util.Optional;

/** One page of the portal: its frame, and the parts of which forms are made. */
final class Sheet {
  private final Html html = new Html();
  private final PortalWords words;
  private final Typed typed;

  Sheet(PortalWords words, String title, Typed typed, Optional<String> otherLanguage) {
    this.words = words;
    this.typed = typed;
    html.text("").open("html", "lang", words.tag()).open("head");
    html.open("meta", "charset", "utf-8");
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.open("meta", "name", "referrer", "content", "no-referrer");
    html.open("meta", "name", "robots", "content", "noindex");
    html.element("title", words.text(title) + " · " + words.text("portal"));
    html.open("link", "rel", "stylesheet", "href", "/portal/portal.css").close("head");
    html.open("body").open("header").open("a", "href", "/portal/?lang=" + words.language());
    html.text(words.text("portal")).close("a");
    otherLanguage.ifPresent(
        path -> html.element("a", words.text("otherLanguage"), "href", path, "class", "language"));
    html.close("header").open("main");
    html.element("h1", words.text(title));
  }

  String words(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  Sheet heading(String key) {
    html.element("h2", words.text(key));
    return this;
  }

  Sheet paragraph(String key, Object... arguments) {
    html.element("p", words.text(key, arguments));
    return this;
  }

  Sheet note(String key, Object... arguments) {
    html.element("p", words.text(key, arguments), "class", "note");
    return this;
  }

  Sheet points(String key, int count) {
    html.open("ul");
    for (int at = 1; at <= count; at++) html.element("li", words.text(key + "." + at));
    html.close("ul");
    return this;
  }

  Sheet way(String key, String path) {
    html.open("p");
    html.element("a", words.text(key), "class", "way", "href", path + "?lang=" + words.language());
    html.close("p");
    return this;
  }

  Sheet fact(String key, String said) {
    html.open("p", "class", "fact").element("span", words.text(key)).text(" ");
    html.element("strong", said).close("p");
    return this;
  }

  Sheet code(String shown) {
    html.element("p", shown, "class", "code", "id", "code");
    return this;
  }

  Sheet letter(String head, String said) {
    html.open("section", "class", "letter").element("h3", head);
    html.element("p", said, "class", "said").close("section");
    return this;
  }

  /** What is wrong, summed up above the form and linked to its fields. */
  Sheet form(String path, String token) {
    if (typed.isWrong()) {
      html.open("div", "class", "errors", "role", "alert").element("p", words.text("wrong"));
      html.open("ul");
      typed
          .errors()
          .forEach(
              (field, why) -> html.open("li").element("a", why, "href", "#" + field).close("li"));
      html.close("ul").close("div");
    }
    html.open(
        "form",
        "method",
        "post",
        "action",
        path,
        "enctype",
        "multipart/form-data",
        "autocomplete",
        "off",
        "accept-charset",
        "utf-8");
    return hidden("token", token).hidden("lang", words.language());
  }

  Sheet hidden(String name, String value) {
    html.open("input", "type", "hidden", "name", name, "value", value);
    return this;
  }

  Sheet field(String name, boolean required, int most) {
    begin(name, required);
    html.open(
        "input",
        "type",
        "text",
        "id",
        name,
        "name",
        name,
        "value",
        typed.value(name),
        "maxlength",
        "" + most,
        "aria-describedby",
        name + "-hint",
        "aria-invalid",
        typed.error(name).isPresent() ? "true" : null);
    return end();
  }

  Sheet text(String name, boolean required, int most, int rows) {
    begin(name, required);
    html.open(
        "textarea",
        "id",
        name,
        "name",
        name,
        "rows",
        "" + rows,
        "maxlength",
        "" + most,
        "aria-describedby",
        name + "-hint",
        "aria-invalid",
        typed.error(name).isPresent() ? "true" : null);
    html.text("\n" + typed.value(name)).close("textarea");
    return end();
  }

  Sheet choice(String name, String... choices) {
    html.open("fieldset", "id", name).element("legend", words.text(name) + words.text("required"));
    error(name);
    for (String choice : choices) {
      html.open("label", "class", "choice");
      html.open(
          "input",
          "type",
          "radio",
          "name",
          name,
          "value",
          choice,
          "checked",
          typed.is(name, choice) ? "checked" : null);
      html.text(words.text(name + "." + choice)).close("label");
    }
    html.close("fieldset");
    return this;
  }

  Sheet tick(String name) {
    html.open("p").open("label", "class", "choice");
    html.open(
        "input",
        "type",
        "checkbox",
        "name",
        name,
        "value",
        "yes",
        "checked",
        typed.is(name, "yes") ? "checked" : null);
    html.text(words.text(name)).close("label").close("p");
    return this;
  }

  Sheet files() {
    begin("files", false);
    html.open(
        "input",
        "type",
        "file",
        "id",
        "files",
        "name",
        "files",
        "multiple",
        "multiple",
        "accept",
        "image/jpeg,image/png,application/pdf",
        "aria-describedby",
        "files-hint");
    return end();
  }

  private void begin(String name, boolean required) {
    html.open("div", "class", "field");
    html.element("label", words.text(name) + (required ? words.text("required") : ""), "for", name);
    html.element("p", words.text(name + ".hint"), "class", "hint", "id", name + "-hint");
    error(name);
  }

  private Sheet end() {
    html.close("div");
    return this;
  }

  private void error(String name) {
    typed.error(name).ifPresent(why -> html.element("p", why, "class", "error"));
  }

  Sheet send(String key) {
    html.open("p").element("button", words.text(key), "type", "submit").close("p").close("form");
    return this;
  }

  String done() {
    html.close("main").open("footer").element("p", words.text("footer")).close("footer");
    return "<!DOCTYPE html>" + html.close("body").close("html");
  }
}
