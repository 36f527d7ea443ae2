/** Dutch for the command line. */
import type { UsageWords } from "./en-usage.ts";
import { listed } from "./phrases.ts";

export const nlUsage: UsageWords = {
  standardInput: "standaardinvoer",
  standardOutput: "standaarduitvoer",

  unknownOption: (option) => `onbekende vlag '${option}'`,
  unknownCommand: (command) => `onbekende opdracht '${command}'`,
  meant: (names) => `(Bedoelt u ${names.includes(",") ? "een van " : ""}${names}?)`,
  missingArgument: (argument) => `verplicht argument '${argument}' ontbreekt`,
  missingValue: (option) => `bij vlag '${option}' ontbreekt de waarde`,
  wrongChoice: (option, value, choices) => `'${value}' kan niet bij '${option}'. Het kan zijn: ${choices}.`,
  tooManyArguments: (expected, given) => `te veel argumenten: ${expected} verwacht, ${given} gekregen.`,
  help: "(zie --help)",

  wholeNumber: (least, most) => `verwacht werd een heel getal van ${least} tot en met ${most}`,
  twoWords: (example) => `verwacht werden twee verschillende, met een komma ertussen, zoals ${example}`,
  oneLine: "verwacht werd één regel",
  noHire: (kinds) => `werkgeverslasten horen bij een dienstverband: schrijf --kind ${kinds},fullTime`,
  notInThisFormat: (flag, format, csv) =>
    `${flag} is voor csv, niet voor ${format}${csv ? "; voeg --format csv toe, of -o BESTAND.csv" : ", en deze opdracht heeft geen csv"}`,
  unknownEnding: (endings) => `geen formaat heeft deze extensie; gebruik een van ${endings}, of --format`,
  bytesOnTerminal: "dit formaat is niet voor een terminal; noem een bestand met -o, of stuur het door een pijp",
  oneScenario: (format) => `${format} bevat één scenario; noem één bestand`,

  noScenario: "geen van deze bestanden is een scenario",
  nothingToCheck: "er valt niets te toetsen: geen van deze bestanden is een scenario",
  noFileInFolder: "in deze map staat geen .yaml-, .yml- of .json-bestand",
  noFileMatches: "geen .yaml-, .yml- of .json-bestand past hierbij",
  passedOver: (files) => `overgeslagen (geen scenariobestanden): ${files}`,
  more: (count) => `en nog ${count}`,
  isThere: "bestaat al en is niet overschreven; kies een andere naam",
  saved: (files) => `bewaard: ${files}`,
  created: (file) => `aangemaakt: ${file}`,
  next: (line) => `hierna: ${line}`,

  updateKeeps: (flags) => `--update bewaart wat het bestand zegt: laat ${flags} weg`,
  updateOfInput: "bij standaardinvoer hoort geen bewaard resultaat: laat --update weg",
  bothFromInput: "maar één kant kan de standaardinvoer zijn",
  folderAndFile: (folder, file) => `${folder} is een map en ${file} niet: geef twee mappen of twee bestanden`,
  noScenarioIn: (before, after) => `in ${before} en in ${after} staat geen scenario`,
  savedWith: (flags) => `een bewaard resultaat kan niet opnieuw worden berekend met ${flags}`,
  noFigures: (name, near, shipped) =>
    `geen cijfers van ${name}: ${near === null ? `meegeleverd: ${shipped}` : `bedoelt u ${near}? (meegeleverd: ${shipped})`}`,

  answering: (done, total) => `${done} van ${total} beantwoord`,
  checking: (done, total) => `${done} van ${total} getoetst`,
  and: (names) => listed(names, "en"),
  bug: (program) => `${program}: interne fout; meld deze met de regels hieronder`,
};
