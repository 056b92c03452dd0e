/* The little that a page does by itself: "/" goes to the search box, Escape folds the menu,
   Ctrl+Enter saves, and print opens what is folded. */
(() => {
  const typing = (element) =>
    element && (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName));

  const fold = (open) => {
    const button = document.getElementById("fold");
    document.body.classList.toggle("menu-open", open);
    if (button) button.setAttribute("aria-expanded", String(open));
  };

  document.addEventListener("click", (event) => {
    if (event.target.closest("#fold")) fold(!document.body.classList.contains("menu-open"));
    else if (!event.target.closest("#menu")) fold(false);
    if (event.target.closest("[data-print]")) window.print();
  });

  /* A row opens its file, unless the pointer meant something else or marked text. */
  document.addEventListener("click", (event) => {
    const row = event.target.closest("table.opens tbody > tr");
    if (!row || event.target.closest("a, button, input, select, label, .due")) return;
    const file = row.querySelector("td a[href*='id=']");
    if (file && String(window.getSelection()) === "") file.click();
  });

  /* The page remembers a ticked row over all pages of its list. */
  document.addEventListener("change", (event) => {
    const box = event.target;
    if (box.matches("input[data-tick]"))
      window.tickRow([{ name: "tick", value: box.dataset.tick }, { name: "ticked", value: box.checked }]);
  });

  /* The chosen columns, in their order, go along in one hidden field. */
  const order = (list) => {
    const names = [...list.children]
      .filter((line) => line.querySelector("input").checked)
      .map((line) => line.dataset.column);
    document.getElementById(list.dataset.order).value = names.join(",");
  };
  document.addEventListener("click", (event) => {
    const move = event.target.closest("[data-move]");
    if (!move) return;
    const line = move.closest("li");
    if (move.dataset.move === "up" && line.previousElementSibling) line.previousElementSibling.before(line);
    if (move.dataset.move === "down" && line.nextElementSibling) line.nextElementSibling.after(line);
    move.focus();
    order(line.parentElement);
  });
  document.addEventListener("change", (event) => {
    const list = event.target.closest(".chooser");
    if (list) order(list);
  });
  document.addEventListener("toggle", (event) => {
    const list = event.target.querySelector && event.target.querySelector(".chooser");
    if (list) order(list);
  }, true);

  /* Files that were chosen or dropped are counted, and too much is refused before it is sent. */
  const weigh = (input) => {
    const files = [...input.files];
    const bytes = files.reduce((sum, file) => sum + file.size, 0);
    input.setCustomValidity(bytes > Number(input.dataset.most) ? input.dataset.tooLarge : "");
    const told = input.closest(".field").querySelector(".drop-chosen");
    if (told && files.length > 0)
      told.textContent = `${input.dataset.chosen} ${files.length} · ${(bytes / 1048576).toFixed(1)}`;
    input.reportValidity();
  };
  document.addEventListener("change", (event) => {
    if (event.target.matches("input[type=file][data-most]")) weigh(event.target);
  });
  ["dragover", "dragleave", "drop"].forEach((kind) =>
    document.addEventListener(kind, (event) => {
      const input = event.target.closest && event.target.closest("input[type=file][data-most]");
      if (input) input.classList.toggle("over", kind === "dragover");
    }));

  /* The rule of a deadline stands beside it, outside of any table that would cut it off. */
  const tell = (event) => {
    const due = event.target.closest && event.target.closest(".due");
    if (!due) return;
    const rule = due.querySelector(".due-rule");
    const box = due.getBoundingClientRect();
    rule.style.left = `${Math.max(8, Math.min(box.left, window.innerWidth - 348))}px`;
    rule.style.top = box.bottom + 120 > window.innerHeight ? "auto" : `${box.bottom + 4}px`;
    rule.style.bottom = box.bottom + 120 > window.innerHeight ? `${window.innerHeight - box.top + 4}px` : "auto";
  };
  document.addEventListener("mouseover", tell);
  document.addEventListener("focusin", tell);

  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !event.ctrlKey && !event.altKey && !typing(document.activeElement)) {
      const search = document.getElementById("q");
      if (search) {
        event.preventDefault();
        search.focus();
        search.select();
      }
    } else if (event.key === "Escape") {
      fold(false);
      document.querySelectorAll("details.pop[open]").forEach((open) => {
        open.open = false;
        open.querySelector("summary").focus();
      });
    } else if (event.key === "Enter" && event.ctrlKey) {
      const form = document.activeElement && document.activeElement.closest("form");
      const main = form && form.querySelector(".main-action");
      if (main) main.click();
    }
  });
})();
