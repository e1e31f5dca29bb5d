/** What a server needs of Node, in the order of its start. */
export { passwords } from "./passwords.js";
