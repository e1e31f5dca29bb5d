/** The files that begin something new, by their path, and what is left to a person. */
export interface Seed {
  readonly files: Readonly<Record<string, string>>;
  readonly next: readonly string[];
}

/** `don-vi-du` as code names a value. @example camelCase("don-vi-du") // → "donViDu" */
export const camelCase = (name: string): string =>
  name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** `don-vi-du` as code names a class. @example pascalCase("don-vi-du") // → "DonViDu" */
export const pascalCase = (name: string): string => camelCase(`-${name}`);
