// Plain JavaScript: an old Node cannot read TypeScript, and it is the old Node that must be told so.

/** The first Node with everything the demonstration needs (running TypeScript, node:sqlite with a fixed SQLite). */
const OLDEST = 24;

/**
 * What to do about a Node that is too old; `null` for one that will do.
 * @param {string} version such as `v20.20.2`
 * @returns {string | null}
 */
export function nodeProblem(version) {
  if (Number.parseInt(version.slice(1), 10) >= OLDEST) return null;
  return [
    `Node ${version} quá cũ, cần Node ${OLDEST} trở lên. Chạy bằng "npm start" ở thư mục gốc: npm tự dùng đúng Node.`,
    `Node ${version} is too old, Node ${OLDEST} or newer is needed. Use "npm start" in the top folder: npm brings its own Node.`,
  ].join("\n");
}
