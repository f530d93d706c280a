// Comfort only: every page works without this file. Keys: / search, g w worklist, j k rows, Enter open, ? help.
(() => {
  "use strict";
  const root = document.documentElement;
  root.classList.add("js");
  const typing = (el) => el && (el.isContentEditable || /^(input|textarea|select)$/i.test(el.tagName));
  let here = -1;
  let waiting = false;

  const rows = () => [...document.querySelectorAll("[data-row]")];
  const go = (step) => {
    const all = rows();
    if (!all.length) return;
    all[here]?.classList.remove("here");
    here = Math.max(0, Math.min(all.length - 1, here + step));
    const row = all[here];
    row.classList.add("here");
    row.scrollIntoView({ block: "nearest" });
    row.querySelector("a.row-link, a")?.focus({ preventScroll: true });
  };
  const visit = (selector) => document.querySelector(selector)?.click();

  document.addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    if (e.key === "Escape") {
      document.querySelectorAll("details[open].why, details[open].menu-holder, details[open].officer").forEach((d) => {
        d.open = false;
        d.querySelector("summary")?.focus();
      });
      return;
    }
    if (typing(document.activeElement)) return;
    if (waiting && e.key === "w") { location.href = "/worklist"; return; }
    waiting = e.key === "g";
    if (e.key === "/") {
      const box = [...document.querySelectorAll("[data-key='/']")].find((b) => b.offsetParent);
      if (box) { e.preventDefault(); box.focus(); }
    } else if (e.key === "j") { go(1); }
    else if (e.key === "k") { go(-1); }
    else if (e.key === "?") { visit("footer a[href='/help']"); }
  });

  // Only one menu or Why? is open at a time; a click elsewhere closes it.
  document.addEventListener("click", (e) => {
    document.querySelectorAll("details[open].why, details[open].menu-holder, details[open].officer, details[open].nav-narrow").forEach((d) => {
      if (!d.contains(e.target)) d.open = false;
    });
  });

  // A filter applies as soon as it is chosen.
  document.addEventListener("change", (e) => {
    const form = e.target.closest?.("form[data-auto]");
    if (form) form.requestSubmit();
  });

  // A form is sent once, however often the button is pressed.
  document.addEventListener("submit", (e) => {
    const form = e.target;
    if (form.method !== "post" || e.defaultPrevented) return;
    if (form.dataset.sent) { e.preventDefault(); return; }
    form.dataset.sent = "1";
    setTimeout(() => delete form.dataset.sent, 4000);
  });

  // Leaving a half-written form asks first.
  let touched = false;
  document.addEventListener("input", (e) => { if (e.target.closest?.("form.form")) touched = true; });
  document.addEventListener("submit", () => { touched = false; });
  addEventListener("beforeunload", (e) => { if (touched) e.preventDefault(); });

  document.querySelector(".error-summary")?.focus();
})();
