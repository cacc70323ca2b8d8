import type { Page, ViewportSize } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locales';
import { PAGES, type PageKind } from '../pages';
import { STATES, type Act } from './page-states';

/** A look that a page can have. */
export interface View {
  title: string;
  size: ViewportSize;
  media?: Parameters<Page['emulateMedia']>[0];
  withoutScripts?: true;
}

const phone = { width: 320, height: 640 };
const desktop = { width: 1280, height: 900 };
const enlarged = { width: 320, height: 256 };

const views = {
  phone: { title: 'on a small phone', size: phone },
  enlarged: { title: 'four times enlarged', size: enlarged },
  still: { title: 'without motion', size: phone, media: { reducedMotion: 'reduce' } },
  desktop: { title: 'on a desktop', size: desktop },
  dark: { title: 'in the dark', size: desktop, media: { colorScheme: 'dark' } },
  forced: { title: 'in colours of the visitor’s own', size: desktop, media: { forcedColors: 'active' } },
  plain: { title: 'without JavaScript', size: phone, withoutScripts: true },
} as const satisfies Record<string, View>;

const { phone: small, desktop: large, dark, plain } = views;
export const VIEWS: readonly View[] = Object.values(views);
const withScripts = VIEWS.filter((view) => !view.withoutScripts);
/** What differs within one width needs no second visit. */
const narrow = [views.phone, views.enlarged, views.still];
const wide = [views.desktop, views.dark, views.forced];

/** Beside German and English one language for each way in which a page can differ: letters, direction, length, register. */
const OTHERS = ['ar', 'fa', 'ti', 'zh', 'de-x-ls'] as const satisfies readonly Locale[];
export const LANGUAGES: readonly Locale[] = ['de', 'en', ...OTHERS];

/** A page is opened once and looked at in one or several looks. */
export interface Visit {
  locale: Locale;
  views: readonly View[];
}

/** A page, and what somebody does there before it is looked at. */
export interface Visited {
  kind: PageKind;
  act?: Act;
  visits: readonly Visit[];
}

const at = <T>(list: readonly T[], index: number) => list[index % list.length] as T;
const inTurn = (locales: readonly Locale[], looks: readonly View[], turn: number): Visit[] =>
  locales.map((locale, index) => ({ locale, views: [at(looks, turn + index)] }));

/** German in every look, English in those that count most, each other language in another look by turns. */
const pages = PAGES.map((kind, turn): Visited => ({
  kind,
  visits: [
    ...[narrow, wide, [plain]].map((looks) => ({ locale: 'de' as const, views: looks })),
    ...[[small], [large, dark], [plain]].map((looks) => ({ locale: 'en' as const, views: looks })),
    ...inTurn(OTHERS, VIEWS, turn),
  ],
}));

const states = STATES.map(({ kind, act }, turn): Visited => ({
  kind,
  act,
  visits: [
    ...[narrow, wide].map((looks) => ({ locale: 'de' as const, views: looks })),
    ...inTurn(['en', ...OTHERS], withScripts, turn),
  ],
}));

/** Every kind of page and state in every look and every language, though not in all of their combinations. */
export const VISITED: readonly Visited[] = [...pages, ...states];
/** Of each page and state another third, always the same one. */
export const THIRD: readonly Visited[] = VISITED.map(({ visits, ...page }, turn) => ({
  ...page,
  visits: visits.filter((_, index) => (index + turn) % 3 === 0),
}));
