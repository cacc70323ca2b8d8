import type { Term } from './term';

/** Kinds of centre. The order is the order of results: what the search is about comes first. */
export const CENTRE_TYPES = [
  { code: 'trafficking_counselling', id: 'bcb18a50-dbfc-5fbc-a8a8-6c4563ccf80f' },
  { code: 'labour_exploitation_advice', id: '5e537699-4e2d-52c3-84e8-1ced5d796436' },
  { code: 'sex_work_counselling', id: 'dfcf8402-0b33-5019-a469-ea5da9d01e7f' },
  { code: 'helpline', id: '1e23f657-9120-5c73-8f28-fa412e1edf26' },
  { code: 'related', id: 'e87491ac-318b-59d2-a735-91d1f8bb3e17' },
] as const satisfies readonly Term[];

export type CentreType = (typeof CENTRE_TYPES)[number]['code'];
