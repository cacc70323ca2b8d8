import 'server-only';
import { readPlaceField, type AskedPlace } from './asked-place';
import { getPlaceIndex } from './server-places';

/**
 * What the place parameters of an address mean: first the text, then – from a form without scripts – the key of the
 * place that the field showed.
 */
export function askPlaceOnServer(values: string | readonly string[] | undefined): AskedPlace {
  const [text = '', shownKey = ''] = [values ?? []].flat();
  return text === '' ? { kind: 'none' } : readPlaceField(getPlaceIndex(), text, shownKey);
}
