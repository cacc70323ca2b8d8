import type { Term } from './term';

/** A form of exploitation. `law` names the sections of the German criminal code (StGB). */
interface FormTerm extends Term {
  law?: string;
}

export const FORMS = [
  { code: 'sexual_exploitation', id: '4803c498-86d1-551f-ba29-b19db82dc14c', law: '§§ 232, 232a, 180a' },
  { code: 'labour_exploitation', id: 'e5b8dfc6-3253-5d6a-999c-3aefdde25968', law: '§§ 232, 232b, 233' },
  { code: 'domestic_servitude', id: '316f74df-c24a-5247-b425-79268d5dc54b' },
  { code: 'forced_begging', id: '53446c53-bb3e-55da-ae64-cb367153693c' },
  { code: 'forced_criminality', id: 'e6bef158-e615-563a-8864-fb2d5f1d2a56' },
  { code: 'debt_bondage', id: '19212a01-5c66-5090-b563-2e681c9ee583' },
  { code: 'organ_removal', id: '9fa68936-a8b6-53f3-b966-5d728a1f1fea' },
  { code: 'forced_marriage', id: 'ce8d85e5-ff3e-59da-a9d1-c10f691dc7c4', law: '§ 237' },
  { code: 'violence_against_migrant_women', id: '5766e6e3-439e-5bb6-a3a3-2c4b31a95faf' },
] as const satisfies readonly FormTerm[];

export type FormOfExploitation = (typeof FORMS)[number]['code'];
