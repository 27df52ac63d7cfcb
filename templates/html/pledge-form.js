// Keeps what is typed in this browser, and nowhere else, until it is cleared. The form works without it.
(() => {
  const form = document.getElementById("pledge");
  const said = document.getElementById("said");
  const key = "charterc pledge " + location.pathname;
  const fields = [...form.elements].filter((field) => field.name);
  // On paper the words stand in place of their field: a field is cut off at its edge, and is not split between pages.
  const printed = new Map(
    fields.map((field) => {
      const words = document.createElement("div");
      words.className = `printed ${field.type}`;
      field.before(words);
      return [field, words];
    }),
  );
  // A text of any length is seen, and printed, whole.
  const show = (field) => {
    printed.get(field).textContent = field.value;
    if (field.type !== "textarea") return;
    field.style.height = "auto";
    field.style.height = field.scrollHeight + 4 + "px";
  };
  const tellNotKept = () => {
    said.textContent = said.dataset.notKept;
  };
  const keep = () => {
    try {
      localStorage.setItem(key, JSON.stringify(Object.fromEntries(fields.map((field) => [field.name, field.value]))));
    } catch {
      tellNotKept();
    }
  };
  try {
    const kept = JSON.parse(localStorage.getItem(key)) || {};
    for (const field of fields) if (typeof kept[field.name] === "string") field.value = kept[field.name];
  } catch {
    tellNotKept();
  }
  fields.forEach(show);
  addEventListener("resize", () => fields.forEach(show));
  form.addEventListener("input", (event) => {
    said.textContent = "";
    show(event.target);
    keep();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("print").addEventListener("click", () => print());
  document.getElementById("clear").addEventListener("click", () => {
    form.reset();
    try {
      localStorage.removeItem(key);
      said.textContent = said.dataset.cleared;
    } catch {
      tellNotKept();
    }
    fields.forEach(show);
    fields[0].focus();
  });
  document.getElementById("buttons").hidden = false;
})();
