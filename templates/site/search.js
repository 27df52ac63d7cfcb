// The search on the home page. It needs search-data.js beside it, fetches nothing, and works from a file too.
(function () {
  "use strict";
  var data = window.charterSearch;
  var finder = document.getElementById("finder");
  if (!data || !finder) { return; }
  var box = document.getElementById("wanted");
  var found = document.getElementById("found");
  var results = document.getElementById("results");
  var MOST = 50;
  var KINDS = { value: "Value", promise: "Promise", outcome: "Outcome" };

  // Small letters without accents or signs, so that “Families'” is found by “families”.
  function plain(text) {
    return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(/['’]/g, "").toLowerCase();
  }
  function words(text) { return plain(text).match(/[\p{L}\p{N}]+/gu) || []; }

  var entries = data.entries.map(function (entry) {
    var charter = data.charters[entry[0]];
    return {
      charter: charter[0], kind: entry[1], ref: entry[2], text: entry[3], href: entry[4], place: entry[5],
      language: entry[6] || charter[1], words: words(entry[3] + " " + charter[0])
    };
  });

  // Every word that was typed must begin a word of the entry, or there is no rank; whole words count double.
  function rank(entry, wanted) {
    var points = entry.kind === "value" ? 1 : 0;
    for (var i = 0; i < wanted.length; i += 1) {
      var best = 0;
      for (var j = 0; j < entry.words.length && best < 2; j += 1) {
        if (entry.words[j] === wanted[i]) { best = 2; } else if (entry.words[j].startsWith(wanted[i])) { best = 1; }
      }
      if (!best) { return null; }
      points += best * 2;
    }
    // Of two that hold the same words, the shorter one says less besides.
    return points - Math.min(entry.words.length, 99) / 100;
  }

  // The text with the words that were found marked; only text nodes, so nothing in a charter can run.
  function marked(text, wanted, parent) {
    text.split(/([\p{L}\p{N}\u0300-\u036f'’]+)/u).forEach(function (piece, index) {
      var folded = plain(piece);
      if (index % 2 && wanted.some(function (word) { return folded.startsWith(word); })) {
        // Not a mark element: with forced colours, its letters take the colour of the ground.
        var bold = document.createElement("b");
        bold.textContent = piece;
        parent.appendChild(bold);
      } else { parent.appendChild(document.createTextNode(piece)); }
    });
  }

  function item(entry, wanted) {
    var line = document.createElement("li");
    var where = document.createElement("p");
    where.className = "kind";
    where.textContent = [entry.charter, KINDS[entry.kind] + (entry.ref ? " " + entry.ref : ""), entry.place]
      .filter(Boolean).join(" · ");
    var link = document.createElement(entry.href ? "a" : "span");
    if (entry.href) { link.href = entry.href; }
    link.lang = entry.language;
    link.dir = "auto";
    marked(entry.text, wanted, link);
    line.appendChild(where);
    line.appendChild(link);
    return line;
  }

  function search() {
    var wanted = words(box.value);
    results.textContent = "";
    if (!wanted.length) { found.textContent = ""; return; }
    var hits = entries.map(function (entry) { return [rank(entry, wanted), entry]; })
      .filter(function (hit) { return hit[0] !== null; })
      .sort(function (a, b) { return b[0] - a[0]; });
    hits.slice(0, MOST).forEach(function (hit) { results.appendChild(item(hit[1], wanted)); });
    found.textContent = !hits.length ? "Nothing found. Try fewer or other words."
      : hits.length > MOST ? "The first " + MOST + " of " + hits.length + " places."
      : hits.length === 1 ? "1 place." : hits.length + " places.";
  }

  // A screen reader should hear the count once, not at every letter.
  var timer;
  box.addEventListener("input", function () { clearTimeout(timer); timer = setTimeout(search, 200); });
  // Coming back from a result, the browser restores what was typed.
  window.addEventListener("pageshow", search);
}());
