/** A limit on everything. Units are in the names. */
export const LIMITS = {
  /** Up to here the browser gets the whole index and filters alone; above, the form is submitted. */
  centresInBrowser: 2_000,
  centresPerPage: 20,
  /** Characters of a typed place that are looked at. */
  placeTextLength: 80,
  /** Few, so that no statement keeps the others waiting for its connection, and no batch the visitors. */
  centresPerRead: 250,
  nationalServices: 100,
  directoryReadAttempts: 5,
  /** Searches kept per snapshot version. */
  cachedSearches: 500,
  /** Hits of all kept searches together, some 60 bytes each. */
  cachedHits: 1_000_000,
  /** Longest list of values read from one parameter of a URL. */
  valuesPerParameter: 64,
  pageMax: 10_000,
  /** Days for which hours are worked out ahead, today included: a page may stay open for a week. */
  daysOfHours: 8,
} as const;
