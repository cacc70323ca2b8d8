import type { Query } from '@/lib/domain/query';
import { parseSearchParams } from '@/lib/url/search-params';

/** What is ticked in the form right now, read as the server would read it after sending. */
export function readForm(form: HTMLFormElement): Query {
  const chosen = new URLSearchParams();
  new FormData(form).forEach((value, name) => chosen.append(name, String(value)));
  return parseSearchParams(chosen).query;
}
