import { useTranslations } from 'next-intl';
import { useRef, useState, type RefObject } from 'react';
import type { ComboboxOption, ComboboxField } from '@/components/ui/combobox';
import type { Place, RadiusKm } from '@/lib/domain/place';
import { withPlace, type Query } from '@/lib/domain/query';
import type { AskedPlace } from '@/lib/geo/asked-place';
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
  type: (text: string) => void;
  choose: (place: Place | null) => void;
  noteFocus: (hasFocus: boolean) => void;
  /** Takes what is typed as a place. True when nothing is left to be chosen. */
  settle: () => Promise<boolean>;
}

/** What the place field knows: the text under way, its suggestions, and what is wrong with it. */
export function usePlaceField(
  query: Query,
  { asked, radiusKm: served }: Pick<LocatorData, 'asked' | 'radiusKm'>,
  onChange: (query: Query) => void,
): PlaceField {
  const t = useTranslations('place');
  const words = usePlaceWords();
  const input = useRef<HTMLInputElement>(null);
  // Null while the field shows the chosen place.
  const [draft, setDraft] = useState<string | null>(
    asked.kind === 'several' || asked.kind === 'unknown' ? asked.text : null,
  );
  const [problem, setProblem] = useState<PlaceProblem | null>(
    asked.kind === 'several' || asked.kind === 'unknown' ? asked : null,
  );
  const finder = usePlaceFinder(draft ?? '');

  const radiusKm = query.place === null && asked.kind !== 'found' ? served : query.radiusKm;
  const shown = query.place === null ? '' : words(query.place).name;
  const options =
    draft === null || problem !== null
      ? []
      : finder.suggestions.map((place) => toOption(place, words(place)));

  const choose = (place: Place | null) => {
    setDraft(null);
    setProblem(null);
    if (place?.key !== query.place?.key) onChange(withPlace(query, place, radiusKm));
  };
  const type = (text: string) => {
    setProblem(null);
    if (text.trim() === '') choose(null);
    else setDraft(text);
  };
  const settle = async () => {
    if (draft === null) return true;
    const found = await findAskedPlace(draft).catch((): PlaceProblem => ({ kind: 'noList' }));
    // Who typed on while the list was loading asks about something else by now.
    if (input.current?.value !== draft) return false;
    if (found.kind === 'found') choose(found.place);
    else if (found.kind !== 'none') setProblem(found);
    if (found.kind !== 'found') input.current?.focus();
    return found.kind === 'found';
  };
  const sizeWords = () => (options.length > 0 ? t('suggestions', { count: options.length }) : '');
  const problemWords = (found: PlaceProblem) => {
    if (found.kind === 'noList') return t('loadFailed');
    return t(found.kind === 'several' ? 'ambiguous' : 'unknown', { text: found.text });
  };
  const noteFocus = (hasFocus: boolean) => {
    if (hasFocus) finder.prepare();
    // Whoever leaves without a choice keeps the place they had.
    else if (query.place !== null && problem === null) setDraft(null);
  };

  const announcement = problem === null ? sizeWords() : problemWords(problem);
  const labels = { name: 'place', label: t('label'), hint: t('hint'), announcement };
  return { radiusKm, labels, text: draft ?? shown, options, problem, input, type, choose, noteFocus, settle };
}

function toOption(place: Place, { label, detail }: { label: string; detail: string }): PlaceOption {
  // A postcode in two Länder is two options.
  return { key: `${place.key} ${place.municipalityAgs}`, label, detail, place };
}
