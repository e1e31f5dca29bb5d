/** Working days within which this demonstration promises an answer. */
export const PROMISED_DAYS = 5;
