import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import type { ComboboxOption, ComboboxField } from '@/components/ui/combobox';
import type { Place, RadiusKm } from '@/lib/domain/place';
import type { Query } from '@/lib/domain/query';
import type { AskedPlace } from '@/lib/geo/asked-place';
import { LIMITS } from '@/lib/limits';
import { findAskedPlace, usePlaceFinder } from './place-finder';
import type { LocatorData } from './locator-data';
import { usePlaceWords } from './use-place-words';

export interface PlaceOption extends ComboboxOption {
  place: Place;
}

/** A text that means no single place. */
export type PlaceProblem = Exclude<AskedPlace, { kind: 'found' | 'none' }> | { kind: 'noList' };

export interface PlaceField {
  labels: ComboboxField;
  text: string;
  options: readonly PlaceOption[];
  problem: PlaceProblem | null;
  /** The radius that goes with the place, or will go with the one that is chosen. */
  radiusKm: RadiusKm | null;
  input: RefObject<HTMLInputElement | null>;
  /** The place, chosen or still text, is one that the server's page does not answer for. */
  isNew: boolean;
  type: (text: string) => void;
  choose: (place: Place | null) => void;
  noteFocus: (hasFocus: boolean) => void;
  /** Takes what is typed as a place. True when nothing is left to be chosen. */
  settle: () => Promise<boolean>;
  /** Says that no place can be taken right now; the text stays. */
  refuse: () => void;
}

/** What the place field knows: the text under way, its suggestions, and what is wrong with it. */
export function usePlaceField(
  query: Query,
  { asked, radiusKm: served }: Pick<LocatorData, 'asked' | 'radiusKm'>,
  onPlace: (place: Place | null, radiusKm: RadiusKm | null) => void,
): PlaceField {
  const words = usePlaceWords();
  const input = useRef<HTMLInputElement>(null);
  // Null while the field shows the chosen place.
  const unclear = asked.kind === 'several' || asked.kind === 'unknown' ? asked : null;
  const [draft, setDraft] = useState<string | null>(unclear && unclear.text);
  const [problem, setProblem] = useState<PlaceProblem | null>(unclear);
  const finder = usePlaceFinder(draft ?? '');

  const radiusKm = query.place === null && asked.kind !== 'found' ? served : query.radiusKm;
  const shown = query.place === null ? '' : words(query.place).name;
  const text = draft ?? shown;
  const suggested = draft === null || problem !== null ? [] : finder.suggestions;
  const options = suggested.map((place) => toOption(place, words(place)));

  const choose = (place: Place | null) => {
    setDraft(null);
    setProblem(null);
    if (!isSamePlace(place, query.place)) onPlace(place, radiusKm);
  };
  const type = (text: string) => {
    setProblem(null);
    if (text.trim() === '') choose(null);
    else setDraft(text);
  };
  const complain = (found: PlaceProblem) => {
    setProblem(found);
    input.current?.focus();
  };
  const settle = async () => {
    if (draft === null) setProblem(null);
    if (draft === null) return true;
    const found = await findAskedPlace(draft).catch((): PlaceProblem => ({ kind: 'noList' }));
    // Who typed on while the list was loading asks about something else by now.
    if (input.current?.value !== draft) return false;
    if (found.kind === 'found') choose(found.place);
    else if (found.kind !== 'none') complain(found);
    return found.kind === 'found';
  };
  const noteFocus = (hasFocus: boolean) => {
    if (hasFocus) finder.prepare();
    // Whoever leaves without a choice keeps the place they had.
    else if (query.place !== null && problem === null) setDraft(null);
  };

  useTypedBefore(input, text, (typed) => {
    type(typed);
    finder.prepare();
  });

  return {
    radiusKm,
    labels: useFieldWords(options.length, problem),
    text,
    options,
    problem,
    input,
    isNew: draft !== null || isUnanswered(query.place, asked),
    type,
    choose,
    noteFocus,
    settle,
    refuse: () => complain({ kind: 'noList' }),
  };
}

/** Somebody on a slow connection has typed before the field came alive: what stands there is taken over. */
function useTypedBefore(
  input: RefObject<HTMLInputElement | null>,
  text: string,
  onTyped: (typed: string) => void,
): void {
  const takeOver = useEffectEvent(() => {
    const typed = input.current?.value ?? text;
    if (typed !== text) onTyped(typed);
  });
  useEffect(() => takeOver(), []);
}

function useFieldWords(suggestions: number, problem: PlaceProblem | null): ComboboxField {
  const t = useTranslations('place');
  const size = suggestions > 0 ? t('suggestions', { count: suggestions }) : '';
  const problemWords = (found: PlaceProblem) => {
    if (found.kind === 'noList') return t('locatingFailed.noList');
    return t(found.kind === 'several' ? 'ambiguous' : 'unknown', { text: found.text });
  };
  return {
    name: 'place',
    label: t('label'),
    hint: t('hint'),
    maxLength: LIMITS.placeTextLength,
    announcement: problem === null ? size : problemWords(problem),
  };
}

function isUnanswered(place: Place | null, asked: AskedPlace): boolean {
  return place !== null && !isSamePlace(place, asked.kind === 'found' ? asked.place : null);
}

/** A postcode in two Länder is two places. */
function isSamePlace(a: Place | null, b: Place | null): boolean {
  return a?.key === b?.key && a?.municipalityAgs === b?.municipalityAgs;
}

function toOption(place: Place, { label, detail }: { label: string; detail: string }): PlaceOption {
  return { key: `${place.key} ${place.municipalityAgs}`, label, detail, place };
}
