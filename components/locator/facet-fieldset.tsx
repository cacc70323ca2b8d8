import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FACETS, type FacetId } from '@/lib/domain/facets';
import { GROUP_DIMENSIONS, TARGET_GROUPS } from '@/lib/domain/facets/target-groups';
import type { Term } from '@/lib/domain/facets/term';
import { offeredTerms } from '@/lib/domain/offered-terms';
import type { Options } from '@/lib/domain/option-counts';
import { toggleChoice, type Query } from '@/lib/domain/query';
import { FacetOption } from './facet-option';
import styles from './facet-fieldset.module.css';
import { NativeOnly } from './native-only';

interface Props {
  facet: FacetId;
  query: Query;
  options: Options;
  onChange: (query: Query) => void;
}

/** What most people ask first stands open; the rest opens on demand, or when something in it is chosen. */
const OPEN_FACETS: readonly FacetId[] = ['group', 'form'];

/** One facet as a fieldset of checkboxes. */
export function FacetFieldset({ facet, query, options, onChange }: Props) {
  const t = useTranslations('terms');
  // Decided once: what a visitor has opened must not close under their hands with the last choice taken back.
  const [startsOpen] = useState(OPEN_FACETS.includes(facet) || query[facet].length > 0);
  const list = (terms: readonly Term[]) => (
    <ul className={styles.options}>
      {offeredTerms(terms, query[facet]).map(({ code }) => (
        <FacetOption
          key={code}
          facet={facet}
          code={code}
          count={countOf(options, facet, code)}
          isChosen={(query[facet] as readonly string[]).includes(code)}
          onToggle={() => onChange(toggleChoice(query, facet, code as never))}
        />
      ))}
    </ul>
  );
  return (
    <details open={startsOpen} className={styles.facet}>
      <summary className={styles.summary}>{t(`facet.${facet}`)}</summary>
      <fieldset className={styles.fieldset}>
        <legend className="visually-hidden">{t(`facet.${facet}`)}</legend>
        {facet === 'group'
          ? GROUP_DIMENSIONS.map((dimension) => (
              <fieldset key={dimension} className={styles.fieldset}>
                <legend className={styles.legend}>{t(`dimension.${dimension}`)}</legend>
                {list(TARGET_GROUPS.filter((term) => term.dimension === dimension))}
              </fieldset>
            ))
          : list(FACETS[facet])}
        {facet === 'language' && <NativeOnly query={query} onChange={onChange} />}
      </fieldset>
    </details>
  );
}

function countOf(options: Options, facet: FacetId, code: string) {
  return (options[facet] as Options['language'])[code as keyof Options['language']];
}
