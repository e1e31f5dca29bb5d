/** A message as it was when "send" was pressed. */
export interface Pressed {
  readonly text: string;
  readonly phone: string;
  /** Names of the photos that stood in the form. */
  readonly photos: readonly string[];
}

/** A message that left the form for the person. */
export interface Recalled {
  readonly text: string;
  readonly mayArrive: boolean;
  /** How many messages had been pressed by then. */
  readonly at: number;
}
