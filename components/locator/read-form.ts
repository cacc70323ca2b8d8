import type { Query } from '@/lib/domain/query';
import { parseSearchParams } from '@/lib/url/search-params';

/**
 * What is ticked in the form right now, read as the server would read it after sending. The place is the one that
 * the server found: what is typed there means a place only when it is chosen.
 */
export function readForm(form: HTMLFormElement, served: Query): Query {
  const chosen = new URLSearchParams();
  new FormData(form).forEach((value, name) => chosen.append(name, String(value)));
  return parseSearchParams(chosen, () => served.place).query;
}
