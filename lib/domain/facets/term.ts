/**
 * One term of the vocabulary. The code is never renamed or reused: a term that is no longer offered gets
 * `retired`. The UUID is what other systems know it by (HSDS `taxonomy_term.id`).
 */
export interface Term {
  code: string;
  id: string;
  retired?: true;
}
