/** The commands of a guide: its blocks of `sh`, each one call of `curl`. */
export const commandsOf = (page: string): string[] =>
  [...page.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, command = ""]) => command.trim());

/** The words of a command line, as a shell splits them: single quotes hold what they hold. */
const wordsOf = (command: string): string[] =>
  [...command.replaceAll("\\\n", " ").matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");

/**
 * What `curl` would ask for: an address, headers (`-H`) and a body (`-d`), which makes it a POST; a file for the answer (`-o`) is not written.
 * @throws for an option that no guide uses
 */
export function requestOf(command: string): Request {
  const [name, ...words] = wordsOf(command);
  if (name !== "curl") throw new Error(`no curl: ${command}`);
  const headers = new Headers();
  let [url, body]: [string, string | undefined] = ["", undefined];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word === "-H") {
      const [, header = "", value = ""] = /^([^:]+): (.*)$/.exec(words[++at] ?? "") ?? [];
      headers.set(header, value);
    } else if (word === "-d") body = words[++at];
    else if (word === "-o") at++;
    else if (word.startsWith("-")) throw new Error(`${word}: not known here`);
    else url = word;
  }
  return new Request(url, { headers, ...(body !== undefined && { method: "POST", body }) });
}
