import type { ListedCentre, ShownContact } from './centre';
import type { Language } from './facets/languages';
import { LAST_RESORT_NUMBERS } from './last-resort';
import { findNationalWay } from './national-fallback';
import type { NationalService } from './national-service';
import { toNumberQuery, type NumberAnswers, type WhatAnswer } from './number-answers';
import { search, type Hit } from './search';

const [, KOK_OFFICE] = LAST_RESORT_NUMBERS;

/** What is known of a language at the other end of the line. */
export type LanguageStand = 'stated' | 'interpreters' | 'unknown';

/** A service of which it is known where to call. */
export type CallableService<S extends NationalService> = S & { phone: string };

/** The one number for a person, and whose it is. */
export type OneNumber<C extends ListedCentre, S extends NationalService> =
  | { kind: 'centre'; centre: C; phone: ShownContact }
  | { kind: 'national'; service: CallableService<S> }
  /** The directory has none at all; the numbers that the app itself knows are left. */
  | { kind: 'last_resort'; number: (typeof LAST_RESORT_NUMBERS)[number] };

/**
 * The one number to call: of the centres for the place, in the order of the search, the first that states all that
 * was answered and can be called by everyone – one that states the language before one that leaves it open. A centre
 * that denies an answer or the language is never it. Without a place, or without such a centre: whoever helps from
 * anywhere in Germany. `language` is the one in which the visitor reads; null for German.
 */
export function findOneNumber<C extends ListedCentre, S extends NationalService>(
  centres: readonly C[],
  services: readonly S[],
  answers: NumberAnswers,
  language: Language | null,
): OneNumber<C, S> {
  return findCentreNumber(centres, answers, language) ?? findNationalNumber(services, answers.what);
}

/** How somebody who speaks this language will be understood at a centre, as far as it has said so. */
export function languageStandOf(
  { languages, interpreters }: ListedCentre,
  language: Language,
): LanguageStand {
  const modes = languages.filter(({ code }) => code === language).map(({ mode }) => mode);
  if (modes.includes('native') || modes.includes('not_stated')) return 'stated';
  const isInterpreted = modes.includes('interpreter_onsite') || modes.includes('interpreter_remote');
  return isInterpreted || interpreters ? 'interpreters' : 'unknown';
}

function findCentreNumber<C extends ListedCentre>(
  centres: readonly C[],
  answers: NumberAnswers,
  language: Language | null,
): (OneNumber<C, never> & { kind: 'centre' }) | null {
  // Of all centres in Germany the first would be any one.
  if (answers.place === null) return null;
  const { stated, unstated } = search(centres, toNumberQuery(answers, language));
  const fitting = [...stated, ...unstated].filter(
    (hit) => statesAnswers(hit, answers) && phoneOf(hit.centre) !== undefined,
  );
  const best = fitting.find(({ unstatedFacets }) => !unstatedFacets.includes('language')) ?? fitting[0];
  const phone = best && phoneOf(best.centre);
  return best && phone ? { kind: 'centre', centre: best.centre, phone } : null;
}

function phoneOf({ contacts }: ListedCentre): ShownContact | undefined {
  return contacts.find(({ kind, audience }) => kind === 'phone' && audience === 'everyone');
}

/** Whoever advises on labour exploitation by its very type need not state the form besides. */
function statesAnswers({ centre, unstatedFacets }: Hit<ListedCentre>, { what }: NumberAnswers): boolean {
  const isForWork = what === 'work' && centre.type === 'labour_exploitation_advice';
  return unstatedFacets.every((facet) => facet === 'language' || (facet === 'form' && isForWork));
}

/**
 * Nobody is asked for their gender here. Exploited work concerns all alike: there, a line for one of them comes only
 * after those for everyone.
 */
function findNationalNumber<S extends NationalService>(
  services: readonly S[],
  what: WhatAnswer | null,
): OneNumber<never, S> {
  const callable = services.filter((service): service is CallableService<S> => service.phone !== null);
  const forEveryone = callable.filter(({ groups }) => groups.length === 0);
  const way = (what === 'work' && findNationalWay(forEveryone, [])) || findNationalWay(callable, []);
  if (way) return { kind: 'national', service: way.service };
  return { kind: 'last_resort', number: KOK_OFFICE };
}
