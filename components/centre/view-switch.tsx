'use client';

import { useId, useState, type MouseEvent } from 'react';
import { setView } from '@/components/locator/search-store';
import { VIEWS, type View } from '@/lib/domain/view';
import { useView } from './view-provider';
import styles from './view-switch.module.css';

interface Props {
  label: string;
  names: Readonly<Record<View, string>>;
  /** Where the links lead without JavaScript. */
  hrefs: Readonly<Record<View, string>>;
}

/** Three links that order the same facts. With JavaScript they change the order in place: no address, no request. */
export function ViewSwitch({ label, names, hrefs }: Props) {
  const current = useView();
  const labelId = useId();
  const [said, setSaid] = useState('');
  const choose = (event: MouseEvent, view: View) => {
    if (asksForAnotherWindow(event)) return;
    event.preventDefault();
    setView(view);
    setSaid(`${label} ${names[view]}`);
  };
  return (
    <nav aria-labelledby={labelId} className={styles.switch} data-screen-only>
      <span id={labelId} className={styles.label}>
        {label}
      </span>
      <ul className={styles.list}>
        {VIEWS.map((view) => (
          <li key={view}>
            <a
              href={hrefs[view]}
              aria-current={view === current ? 'true' : undefined}
              className={styles.link}
              onClick={(event) => choose(event, view)}
            >
              {names[view]}
            </a>
          </li>
        ))}
      </ul>
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </nav>
  );
}

function asksForAnotherWindow({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}
