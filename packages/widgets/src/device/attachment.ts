/** A photo or a paper that follows a message. Its type is that of its bytes. */
export interface Attachment {
  /** Names this one file for good: announced again, it goes on where it stopped. */
  readonly key: string;
  /** What its owner calls it: shown on this device, never sent. */
  readonly name: string;
  /** What is sent: a photo drawn anew, or a PDF as it is. */
  readonly blob: Blob;
  /** Bytes before it was made smaller. */
  readonly before: number;
}
