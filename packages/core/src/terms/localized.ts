/** The same words in both languages; data carries its own, so that a file kept for years still reads as it did. */
export interface LocalizedText {
  readonly vi: string;
  readonly en: string;
}
