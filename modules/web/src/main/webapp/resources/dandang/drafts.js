/* What is typed in a long form is put by on the server while it is typed, and offered again. Only
   forms with an x:draft do so; passwords and files never go along. */
(() => {
  const PAUSE = 2500;
  const mark = (form) => form.querySelector("[data-draft]");
  const forms = () =>
    [...document.querySelectorAll("[data-draft]")].map((one) => one.closest("form"));
  const known = new Map();

  const isTyped = (field) =>
    field.name &&
    !/^draft(Offered)?$/.test(field.name) &&
    !/^(password|file|submit|button|image|reset)$/.test(field.type) &&
    (field.type !== "hidden" || /(_hinput|:listed)$/.test(field.name));

  const fields = (form) => {
    const typed = {};
    [...form.elements].filter(isTyped).forEach((field) => {
      const several = typed[field.name] || (typed[field.name] = []);
      if (/^(checkbox|radio)$/.test(field.type)) {
        if (field.checked) several.push(field.value);
      } else if (field.tagName === "SELECT") {
        [...field.options].filter((one) => one.selected).forEach((one) => several.push(one.value));
      } else several.push(field.value);
    });
    return typed;
  };

  const call = (form, method, body) =>
    fetch("/drafts?form=" + encodeURIComponent(mark(form).dataset.draft), {
      method,
      body,
      headers: { "X-Dandang": "draft" },
      credentials: "same-origin",
      redirect: "error",
      keepalive: method === "POST" && body.length < 60000,
    });

  const say = (form, what) =>
    form
      .querySelectorAll("[data-draft-said]")
      .forEach((line) => (line.hidden = line.dataset.draftSaid !== what));

  const state = (form) => {
    if (!known.has(form.id)) {
      const text = JSON.stringify(fields(form));
      known.set(form.id, { first: text, last: text, timer: 0 });
    }
    return known.get(form.id);
  };

  const save = (form) => {
    const now = state(form);
    clearTimeout(now.timer);
    now.timer = 0;
    const text = JSON.stringify(fields(form));
    if (text === now.last || form.querySelector("[data-draft-offer]")) return;
    const title = (document.querySelector("h1") || document.querySelector("title")).textContent;
    const same = text === now.first;
    now.last = text;
    call(
      form,
      same ? "DELETE" : "POST",
      same ? undefined : JSON.stringify({ title: title.trim().slice(0, 200), fields: JSON.parse(text) })
    )
      .then((answer) => {
        say(form, answer.ok ? "saved" : "lost");
        if (!answer.ok) now.last = "";
      })
      .catch(() => {
        now.last = "";
        say(form, "lost");
      });
  };

  const later = (form) => {
    const now = state(form);
    if (!now.timer && !now.handing) now.timer = setTimeout(() => save(document.getElementById(form.id)), PAUSE);
  };

  const put = (form, typed) => {
    const rest = [];
    Object.entries(typed).forEach(([name, values]) => {
      const found = [...form.elements].filter((field) => field.name === name && isTyped(field));
      if (found.length === 0) {
        rest.push(...values.filter((value) => value.trim() !== ""));
        return;
      }
      found.forEach((field, place) => {
        if (/^(checkbox|radio)$/.test(field.type)) field.checked = values.includes(field.value);
        else if (field.tagName === "SELECT")
          [...field.options].forEach((one) => (one.selected = values.includes(one.value)));
        else if (place < values.length) field.value = values[place];
      });
    });
    const left = form.querySelector("[data-draft-rest]");
    left.hidden = rest.length === 0;
    left.querySelector("ul").replaceChildren(
      ...rest.map((value) => Object.assign(document.createElement("li"), { textContent: value }))
    );
    say(form, "taken");
    later(form);
  };

  /* A list that the page keeps is built by the server first; then the fields beside it are filled. */
  const take = (form, typed) => {
    const id = form.id;
    const listed = [...form.elements].find((field) => field.name.endsWith(":listed"));
    const wanted = listed && typed[listed.name];
    if (!wanted || wanted[0] === listed.value || wanted[0] === "") {
      put(form, typed);
      return;
    }
    listed.value = wanted[0];
    delete typed[listed.name];
    window.jQuery(document).one("pfAjaxComplete", () =>
      setTimeout(() => put(document.getElementById(id), typed), 0)
    );
    form.querySelector(".draft-relist").click();
  };

  const withdraw = (form) => form.querySelectorAll("[data-draft-offer]").forEach((offer) => offer.remove());

  document.addEventListener("click", (event) => {
    const taking = event.target.closest("[data-draft-take]");
    const dropping = event.target.closest("[data-draft-drop]");
    if (!taking && !dropping) return;
    const form = event.target.closest("form");
    state(form);
    withdraw(form);
    if (dropping) call(form, "DELETE");
    else
      call(form, "GET")
        .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(answer.status))))
        .then((typed) => take(form, typed))
        .catch(() => say(form, "lost"));
  });

  ["input", "change"].forEach((kind) =>
    document.addEventListener(kind, (event) => {
      const form = event.target.form;
      if (!form || !mark(form)) return;
      state(form).handing = false;
      later(form);
    })
  );
  /* Handing in ends the waiting: what is handed in is not put by after it. */
  document.addEventListener("click", (event) => {
    const button = event.target.closest(".main-action");
    const form = button && button.closest("form");
    if (!form || !mark(form)) return;
    clearTimeout(state(form).timer);
    state(form).timer = 0;
    state(form).handing = true;
  });
  window.addEventListener("pagehide", () => forms().forEach((form) => state(form).timer && save(form)));
  document.addEventListener("DOMContentLoaded", () => {
    forms().forEach(state);
    if (window.jQuery)
      window.jQuery(document).on("pfAjaxComplete", () =>
        forms().forEach((form) => JSON.stringify(fields(form)) !== state(form).last && later(form))
      );
  });
})();
