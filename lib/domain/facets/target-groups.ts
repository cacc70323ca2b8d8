import type { Term } from './term';

export const GROUP_DIMENSIONS = ['gender', 'age', 'situation', 'asking'] as const;
export type GroupDimension = (typeof GROUP_DIMENSIONS)[number];

/** A group of people. `ages` is the span in years, both ends included; § 232 StGB knows the limit of 21. */
interface GroupTerm extends Term {
  dimension: GroupDimension;
  ages?: readonly [number, number];
}

export const TARGET_GROUPS = [
  { code: 'women', id: '337db2fc-4b49-597a-91e3-02e06bd308a4', dimension: 'gender' },
  { code: 'men', id: '46767e61-1fea-5c68-830e-f29acba35cac', dimension: 'gender' },
  { code: 'trans_nonbinary', id: '328ae45d-dd50-5d2f-b858-1b946759d60c', dimension: 'gender' },
  { code: 'children', id: '4f57d12f-f585-58d6-945a-11fae4dcfbf5', dimension: 'age', ages: [0, 13] },
  { code: 'youth', id: 'ce7208b6-7cf6-5fe5-8c22-e3ed0437c31c', dimension: 'age', ages: [14, 17] },
  { code: 'young_adults', id: 'add490b5-d6de-5fd7-a8f9-1b12e24e2805', dimension: 'age', ages: [18, 20] },
  { code: 'with_children', id: '3e417b77-7a26-5a1d-b7e7-133d41de6c45', dimension: 'situation' },
  { code: 'pregnant', id: '141d565b-9e88-5bc8-b271-5ed576d70ce1', dimension: 'situation' },
  { code: 'couples', id: '25a7a39a-3fd6-5fc9-bf01-0576f3a74880', dimension: 'situation' },
  { code: 'disabled', id: 'fd54bf93-0efc-5eff-b5b3-a893b6f440bd', dimension: 'situation' },
  { code: 'undocumented', id: '9dc7a75a-07a9-5ebe-a557-818dd4ff02ac', dimension: 'situation' },
  { code: 'relatives', id: '7911bffa-8980-5bf3-ada0-afd023dba8bd', dimension: 'asking' },
  { code: 'professionals', id: '3e42cc74-1f1c-58a8-9c46-d7ac06e86473', dimension: 'asking' },
  { code: 'authorities', id: 'f72414ba-f17e-5556-9bd3-36dc54dbcb79', dimension: 'asking' },
] as const satisfies readonly GroupTerm[];

export type TargetGroup = (typeof TARGET_GROUPS)[number]['code'];
