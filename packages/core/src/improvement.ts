export * from "./improvement/improvement.js";
