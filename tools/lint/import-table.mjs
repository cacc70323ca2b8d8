/**
 * Who may import whom: app → components → lib → lib/domain, inward only.
 * A ring is the folder that answers for a file: `lib/db`, `components/ui`, `components`, `app` …
 */

/** Limits and error classes are constants without dependencies: every ring but the innermost may use them. */
const constants = ['lib/limits', 'lib/errors'];

/** Ring → the rings it may import (itself always), and where the code belongs that asks for more. */
export const allowedRings = {
  'components/ui': {
    rings: [],
    belongs:
      'components/ui knows no domain word: pass the text in as a prop, or move the component to components/locator, centre, site …',
  },
  components: {
    rings: ['components/ui', 'lib/domain', 'lib/url', 'lib/i18n', 'lib/geo', 'lib/transfer', ...constants],
    belongs:
      'components get their data as props: load them in app/ (through lib/directory) and pass them down.',
  },
  'lib/domain': {
    rings: [],
    belongs:
      'lib/domain is pure and knows only itself and zod: side effects belong to lib/db, lib/directory or app/, URLs to lib/url.',
  },
  'lib/url': pureRing('lib/url'),
  'lib/hsds': pureRing('lib/hsds'),
  'lib/transfer': pureRing('lib/transfer'),
  'lib/db': {
    rings: ['lib/domain', 'lib/env', ...constants],
    belongs:
      'lib/db maps rows to domain records and nothing else: what combines them belongs to lib/directory or app/.',
  },
};

/** Every other folder in lib/ may use lib/, never the rings outside it. */
export const anyLib = {
  belongs:
    'lib never looks outward: move what both need into lib/, what only pages need into app/ or components/.',
};

/** Folders that run the app or test it; nothing that ships may lean on them. */
export const outsideTheApp = ['scripts', 'e2e', 'tools', 'lib/testing'];

/** Packages that live in one place, so that replacing them touches one place. */
export const homesOfPackages = [
  {
    packages: ['leaflet', 'react-leaflet', '@react-leaflet/core'],
    homes: ['components/map'],
    belongs: 'only components/map may import the map library: put map code there and hand it plain data.',
  },
  {
    packages: ['@prisma', 'prisma', 'pg', 'lib/db/generated'],
    homes: ['lib/db', 'prisma', 'scripts', 'prisma.config.ts'],
    belongs: 'only lib/db may import Prisma or pg: write a function there that returns domain records.',
  },
  {
    packages: ['opening_hours'],
    homes: ['lib/hours'],
    belongs:
      'only lib/hours may import the calendar library, which is too large for a browser: work with timetables (lib/domain/timetable.ts).',
  },
];

/** The innermost ring runs in the browser and on the server alike. */
export const packagesOfDomain = ['zod'];

function pureRing(name) {
  return {
    rings: ['lib/domain', ...constants],
    belongs: `${name} is pure and knows only lib/domain: reading data belongs to lib/db or lib/directory, texts to lib/i18n.`,
  };
}
