/** A limit on everything. Units are in the names. */
export const LIMITS = {
  /** Up to here the browser gets the whole index and filters alone; above, the form is submitted. */
  centresInBrowser: 2_000,
  centresPerPage: 20,
  /** Characters of a typed place that are looked at. */
  placeTextLength: 80,
  centresPerRead: 1_000,
  nationalServices: 100,
  directoryReadAttempts: 5,
  /** Searches kept per snapshot version. */
  cachedSearches: 500,
  /** Longest list of values read from one parameter of a URL. */
  valuesPerParameter: 64,
  pageMax: 10_000,
} as const;
