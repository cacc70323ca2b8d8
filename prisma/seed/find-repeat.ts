interface Lists {
  contactPoints: readonly { kind: string; value: string }[];
  languages: readonly { code: string; mode: string }[];
  services: readonly { code: string; provision: string }[];
  groups: readonly { code: string }[];
  forms: readonly string[];
  accessModes: readonly string[];
  facts: readonly { code: string }[];
  serviceAreas: readonly { level: string; ags: string }[];
  sources: readonly { url: string }[];
}

/** What makes an entry of a list the same entry: the database's keys, in words. */
function keysOf(lists: Lists): Record<keyof Lists, string[]> {
  return {
    contactPoints: lists.contactPoints.map(({ kind, value }) => `${kind} ${value}`),
    languages: lists.languages.map(({ code, mode }) => `${code} ${mode}`),
    services: lists.services.map(({ code, provision }) => `${code} ${provision}`),
    groups: lists.groups.map(({ code }) => code),
    forms: [...lists.forms],
    accessModes: [...lists.accessModes],
    facts: lists.facts.map(({ code }) => code),
    serviceAreas: lists.serviceAreas.map(({ level, ags }) => `${level} ${ags}`),
    sources: lists.sources.map(({ url }) => url),
  };
}

/** The first entry that a list holds twice; null when there is none. */
export function findRepeat(lists: Lists): { path: [string]; message: string } | null {
  for (const [field, keys] of Object.entries(keysOf(lists))) {
    const repeated = keys.find((key, index) => keys.indexOf(key) !== index);
    if (repeated !== undefined) return { path: [field], message: `expected “${repeated}” once only` };
  }
  return null;
}
