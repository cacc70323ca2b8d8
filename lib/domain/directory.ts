import type { Centre } from './centre';
import type { ShownNationalService } from './national-service';

/** What is wrong with a row of the database, said so that an editor finds it. */
export interface RowProblem {
  table: string;
  id: string;
  problem: string;
}

/** All that is public, at one moment: validated, redacted, frozen. Every page is a function of it and a query. */
export interface DirectorySnapshot {
  /** Hash of the content: on one day the same data have the same version on every machine. */
  version: string;
  /** ISO 8601 time of the reading. */
  loadedAt: string;
  /** The day (ISO 8601, Germany) from which on its timetables are worked out. */
  day: string;
  centres: readonly Centre[];
  nationalServices: readonly ShownNationalService[];
  problems: readonly RowProblem[];
}
