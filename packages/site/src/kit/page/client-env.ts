/** What a route knows beside the request. */
export interface ClientEnv {
  /** `client` tells one client from another for rate limits; it is never stored. */
  Bindings: { client?: string | undefined };
}
