export { main } from "./main.js";
export { EXIT, type Exit, type Terminal } from "./terminal/terminal.js";
