/** The query of an address; of a name that comes twice the last counts. */
export const queryOf = ({ url }: Request): Record<string, string> => Object.fromEntries(new URL(url).searchParams);
