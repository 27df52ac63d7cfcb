// Keeps what is typed in this browser, and nowhere else, until it is cleared. The form works without it.
(() => {
  const form = document.getElementById("pledge");
  const said = document.getElementById("said");
  const key = "charterc pledge " + location.pathname;
  const fields = [...form.elements].filter((field) => field.name);
  // A text of any length is seen, and printed, whole.
  const fit = (field) => {
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
  fields.forEach(fit);
  addEventListener("resize", () => fields.forEach(fit));
  form.addEventListener("input", (event) => {
    said.textContent = "";
    fit(event.target);
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
    fields.forEach(fit);
    fields[0].focus();
  });
  document.getElementById("buttons").hidden = false;
})();
