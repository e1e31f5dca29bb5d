/** The folder of PostgreSQL's programs; null where there are none. */
export function findPostgres(): string | null;
/** What to do where there are none. */
export const INSTALL_POSTGRES: string;
