// Stands in a page only while charterc serve shows it: hears of changes, keeps the reader's place, says what is wrong.
"use strict";
(() => {
  const tag = document.getElementById("charterc-preview");
  const { page, version } = tag.dataset;
  const own = tag.src.slice(0, tag.src.lastIndexOf("/") + 1);
  const wanted = new URLSearchParams(location.search).get("at");
  const memory = `charterc-preview ${page}`;
  let changes = null;
  let news = null;

  // Words and elements

  const make = (name, attributes = {}, ...inside) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...inside);
    return made;
  };

  const style = new CSSStyleSheet();
  const apart = (element) => {
    // A room of its own, so that neither the page's style nor the preview's meets the other.
    const shadow = element.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = [style];
    return shadow;
  };

  // The reader's place

  const moves = (element) => {
    // What is hidden has no place, and what stays in the window keeps none.
    if (!element.getClientRects().length) return false;
    for (let one = element; one; one = one.parentElement) {
      if (/sticky|fixed/.test(getComputedStyle(one).position)) return false;
    }
    return true;
  };

  const place = () => {
    // The first thing with an id that begins in the window, and how far below its top; what follows may grow.
    let found = null;
    for (const element of document.querySelectorAll("[id]")) {
      const top = element.getBoundingClientRect().top;
      if (top >= 0 && top < (found?.top ?? innerHeight) && moves(element)) found = { id: element.id, top };
    }
    const open = [...document.querySelectorAll("details")].map((details) => details.open);
    const focus = document.activeElement?.id ?? "";
    return { ...found, y: scrollY, open, focus };
  };

  const seen = (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight - host.offsetHeight;
  };

  const point = (anchor) => {
    const element = anchor && document.getElementById(anchor);
    if (!element) return;
    if (!seen(element)) element.scrollIntoView({ block: "center", behavior: "instant" });
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    element.animate([{ outline: "3px solid #b35900", outlineOffset: "4px" }, { outline: "3px solid transparent" }], 2000);
  };

  const come_back = () => {
    const kept = sessionStorage.getItem(memory);
    if (!kept) return "";
    sessionStorage.removeItem(memory);
    const { id, top, y, open, focus, anchor } = JSON.parse(kept);
    document.querySelectorAll("details").forEach((details, index) => {
      if (open.length > index) details.open = open[index];
    });
    const element = id && document.getElementById(id);
    const to = element ? scrollY + element.getBoundingClientRect().top - top : y;
    scrollTo({ top: to, behavior: "instant" });
    document.getElementById(focus)?.focus({ preventScroll: true });
    return anchor;
  };

  const go_on = (anchor) => {
    sessionStorage.setItem(memory, JSON.stringify({ ...place(), anchor }));
    history.scrollRestoration = "manual";
    location.reload();
  };

  // What is wrong

  const WEIGHTS = { error: "To mend", warning: "To look at", info: "To know" };

  const shown = (trouble, heading) => {
    const item = make("li", { class: trouble.weight });
    item.append(make(heading, {}, `${WEIGHTS[trouble.weight] ?? ""}: ${trouble.message}`));
    if (trouble.excerpt) item.append(make("pre", {}, trouble.excerpt));
    if (trouble.hint) item.append(make("p", { class: "hint" }, trouble.hint));
    const ways = make("p", { class: "ways" });
    if (trouble.place) ways.append(make("a", { href: trouble.editor }, `Open ${trouble.place}`));
    if (trouble.anchor && document.getElementById(trouble.anchor)) {
      ways.append(make("a", { href: `#${trouble.anchor}` }, "Where it is on this page"));
    }
    if (ways.childElementCount) item.append(ways);
    return item;
  };

  const beside = (anchor, ...inside) => {
    // A note at a promise: below its words, where it is an entry of a list or a table, else behind it.
    const element = document.getElementById(anchor);
    if (!element) return;
    const entry = /^(LI|TD|TH|DT|DD|SECTION|DIV)$/.test(element.tagName);
    const note = make("div", { class: "charterc-preview-note" });
    apart(note).append(make("div", { class: "note" }, ...inside));
    if (entry) (element.querySelector(":scope > div") ?? element).append(note);
    else (element.closest(".top") ?? element).after(note);
  };

  const notes = ({ troubles, places, file }) => {
    document.querySelectorAll(".charterc-preview-note").forEach((note) => note.remove());
    for (const trouble of troubles) {
      if (!trouble.anchor) continue;
      const line = trouble.line ? `Line ${trouble.line}: ` : "";
      beside(trouble.anchor, make("p", { class: trouble.weight }, line + trouble.message));
    }
    const told = new Set();
    for (const [anchor, line, editor] of places ?? []) {
      if (told.has(anchor) || (wanted && wanted !== anchor)) continue;
      told.add(anchor);
      beside(anchor, make("p", {}, make("a", { href: editor }, `${file}:${line}`)));
    }
  };

  // The panel

  const host = make("div", { id: "charterc-preview-panel" });
  const shadow = apart(host);
  const status = make("p", { role: "status" }, "Preview");
  const list = make("ul");
  const more = make("details", {}, make("summary", {}, "More"));
  const rest = make("div");
  more.append(rest);
  shadow.append(make("section", { class: "panel", "aria-label": "Preview" }, status, make("div", { role: "alert" }, list), more));

  const say = (words) => {
    if (status.textContent !== words) status.textContent = words;
  };

  const stand = ({ troubles, left, site }) => {
    const errors = troubles.filter((trouble) => trouble.weight === "error").length;
    if (errors) return "Preview: not up to date. You see the last page that was good.";
    if (left < 0) return "Preview: starting.";
    if (left > 1) return `Preview: ${left} pages are being made.`;
    if (site) return "Preview: this page is being made anew.";
    return troubles.length ? "Preview: up to date, with something to look at." : "Preview: up to date.";
  };

  const list_more = ({ sheets, places }) => {
    const rows = [];
    if (sheets.length) {
      const links = sheets.map((name) => make("li", {}, make("a", { href: page.replace(/[^/]*$/, "") + name }, name)));
      rows.push(make("p", {}, "Made when you ask for them:"), make("ul", { class: "sheets" }, ...links));
      const to = places ? page : `${page}?at=`;
      rows.push(make("p", {}, make("a", { href: to }, `${places ? "Hide" : "Show"} the line of each promise`)));
    }
    more.hidden = !rows.length;
    rest.replaceChildren(...rows);
  };

  const room = () => {
    // What is focused must not be below the panel, nor may the page end below it.
    const height = `${host.offsetHeight + 16}px`;
    document.documentElement.style.scrollPaddingBottom = height;
    document.documentElement.style.paddingBottom = height;
  };

  let told = "";
  const show = (message) => {
    say(stand(message));
    const now = JSON.stringify([message.troubles, message.places]);
    if (now !== told) {
      // What is said again is not read out again.
      told = now;
      list.replaceChildren(...message.troubles.map((trouble) => shown(trouble, "h2")));
      notes(message);
    }
    const links = JSON.stringify([message.sheets, Boolean(message.places)]);
    if (more.dataset.links !== links) {
      more.dataset.links = links;
      list_more(message);
    }
  };

  // The line on which it hears of changes: only while the page is looked at, as a browser has few lines to one place.

  let line = null;
  const hear = () => {
    const query = new URLSearchParams({ page });
    if (wanted !== null) query.set("places", "");
    line = new EventSource(`${own}events?${query}`);
    line.onmessage = ({ data }) => {
      news = JSON.parse(data);
      const anchor = changes !== null && news.changes > changes ? news.anchor : "";
      changes = news.changes;
      if (news.version !== version) {
        line.close();
        go_on(anchor);
        return;
      }
      show(news);
      point(anchor);
    };
    line.onerror = () => say("Preview: charterc serve has stopped. Start it again, and this page goes on by itself.");
  };

  document.addEventListener("visibilitychange", () => {
    if (document.hidden) {
      line?.close();
      line = null;
    } else if (line === null) hear();
  });

  const begin = async () => {
    const anchor = come_back() || wanted;
    const answer = await fetch(`${own}preview.css`);
    await style.replace(await answer.text());
    document.body.append(host);
    new ResizeObserver(room).observe(host);
    point(anchor);
    if (!document.hidden) hear();
  };

  begin();
})();
