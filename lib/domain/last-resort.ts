/**
 * Numbers that a page can show when nothing else works. They repeat the directory's national services, because the
 * directory may be what does not work; a test keeps them equal to the seed.
 */
export const LAST_RESORT_NUMBERS = [
  { slug: 'hilfetelefon-gewalt-gegen-frauen', phone: '116016', display: '116016' },
  { slug: 'kok-office', phone: '+493026391176', display: '030 26391176' },
  { slug: 'emergency-police', phone: '110', display: '110' },
] as const;
