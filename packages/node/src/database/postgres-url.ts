/**
 * What is meant as the address of a PostgreSQL server, and not as a file.
 * @example isPostgres("/var/lib/danvan/danvan.db") // → false
 */
export const isPostgres = (place: string): boolean => /^postgres(?:ql)?:\/\//.test(place);

export const isPostgresUrl = (text: string): boolean => /^postgres(?:ql)?:\/\/\S+$/.test(text) && URL.canParse(text);

/** The address without a password or settings. */
export function shown(url: string): string {
  const { protocol, username, host, pathname } = new URL(url);
  return `${protocol}//${username === "" ? "" : `${username}@`}${host}${pathname}`;
}
