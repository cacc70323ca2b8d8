/** Whose order of facts: the affected person's own, a helper's, an authority's. */
export const VIEWS = ['self', 'helper', 'authority'] as const;
export type View = (typeof VIEWS)[number];
