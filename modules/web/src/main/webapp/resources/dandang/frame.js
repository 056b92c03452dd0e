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
    } else if (event.key === "Enter" && event.ctrlKey) {
      const form = document.activeElement && document.activeElement.closest("form");
      const main = form && form.querySelector(".main-action");
      if (main) main.click();
    }
  });
})();
