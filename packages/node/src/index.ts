/** What a server needs of Node, in the order of its start. */
export { readSettings, type Settings } from "./settings.js";
export { openDatabase, readDatabase } from "./database.js";
export { databaseProblem } from "./database-problem.js";
export { scryptPasswords, type ScryptCost } from "./passwords.js";
export { serve, stopOnSignal, type Address, type FetchHandler, type Served } from "./serve.js";
