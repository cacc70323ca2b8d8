/** One row of the table; `key` is the name under which the figure is measured. */
interface Figure {
  key: string;
  label: string;
  unit: 'ms' | 'MB' | 'kB' | '/s' | '';
}

/** By the headings between the rows. */
export type Figures = Readonly<Record<string, readonly Figure[]>>;

/** The first centres, whatever the size: no database, no browser. */
export const PLACE_FIGURES: Figures = {
  'Place field in Node': [
    { key: 'places1GzKb', label: 'index of places, loaded on focus, gzip', unit: 'kB' },
    { key: 'places2GzKb', label: 'names in other languages, gzip', unit: 'kB' },
    { key: 'unpackMs', label: 'both unpacked, ready to search', unit: 'ms' },
    { key: 'lookups', label: 'texts looked up: German, PLZ, other languages, misspelled', unit: '' },
    { key: 'lookupMs', label: 'look-up, median', unit: 'ms' },
    { key: 'lookupP99Ms', label: 'look-up, p99', unit: 'ms' },
    { key: 'fuzzTexts', label: 'random texts', unit: '' },
    { key: 'fuzzMs', label: 'random texts, all of them', unit: 'ms' },
    { key: 'fuzzBroken', label: 'random texts that broke the search', unit: '' },
  ],
  'Who is responsible': [
    { key: 'responsibilityQueries', label: 'PLZ with random filters', unit: '' },
    { key: 'responsibilityMs', label: 'search, responsibility and widening, median', unit: 'ms' },
    { key: 'responsibilityP99Ms', label: 'search, responsibility and widening, p99', unit: 'ms' },
  ],
};

export const FIGURES: Figures = {
  'The machine': [{ key: 'busy', label: 'processes that want to run, at the beginning', unit: '' }],
  'Directory in Node': [
    { key: 'loadMs', label: 'database → frozen snapshot', unit: 'ms' },
    { key: 'heapMb', label: 'snapshot in memory (heap after gc)', unit: 'MB' },
    { key: 'rssMb', label: 'process after loading (RSS)', unit: 'MB' },
    { key: 'peakRssMb', label: 'process at its largest (RSS)', unit: 'MB' },
    { key: 'firstSearchMs', label: 'first search, builds the index', unit: 'ms' },
    { key: 'searchMs', label: 'search, median', unit: 'ms' },
    { key: 'searchP99Ms', label: 'search, p99', unit: 'ms' },
    { key: 'answerMs', label: 'page of results, not cached, median', unit: 'ms' },
    { key: 'answerP99Ms', label: 'page of results, not cached, p99', unit: 'ms' },
  ],
  'First visit of /de': [
    { key: 'htmlKb', label: 'HTML', unit: 'kB' },
    { key: 'htmlGzKb', label: 'HTML, gzip', unit: 'kB' },
    { key: 'indexGzKb', label: 'index for searching (above 2,000 not loaded), gzip', unit: 'kB' },
    { key: 'jsGzKb', label: 'JavaScript before the map, gzip', unit: 'kB' },
    { key: 'cssGzKb', label: 'CSS before the map, gzip', unit: 'kB' },
  ],
  'Server under load (8 connections)': [
    { key: 'readyMs', label: 'start of the process → first answer', unit: 'ms' },
    { key: 'plainPerSecond', label: '/de', unit: '/s' },
    { key: 'plainP99Ms', label: '/de, p99', unit: 'ms' },
    { key: 'filteredPerSecond', label: 'filtered page', unit: '/s' },
    { key: 'filteredP99Ms', label: 'filtered page, p99', unit: 'ms' },
    { key: 'changingPerSecond', label: '240 filtered pages in turn', unit: '/s' },
    { key: 'changingP99Ms', label: '240 filtered pages in turn, p99', unit: 'ms' },
    { key: 'appRssMb', label: 'app afterwards (RSS)', unit: 'MB' },
  ],
  'Chromium, 1.6 Mbps, 150 ms, CPU ÷ 4': [
    { key: 'entryMs', label: 'phone: first entry of the list', unit: 'ms' },
    { key: 'instantMs', label: 'phone: filters answer without the server', unit: 'ms' },
    { key: 'tapMs', label: 'phone: tap on a filter → new count', unit: 'ms' },
    { key: 'markerMs', label: 'desktop: first marker', unit: 'ms' },
    { key: 'staticEntryMs', label: 'for comparison: plain Leaflet page, first entry', unit: 'ms' },
    { key: 'staticMarkerMs', label: 'for comparison: plain Leaflet page, first marker', unit: 'ms' },
  ],
};
