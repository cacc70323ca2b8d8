import { expect, it } from 'vitest';
import { currentNotices } from './current-notices';

const notice = (validFrom: string | null, validUntil: string | null) => ({ capacity: null, text: 'x', validFrom, validUntil });

it.each([
  [null, null, true],
  ['2026-03-01', '2026-03-31', true],
  ['2026-03-31', null, true],
  [null, '2026-03-31', true],
  ['2026-04-01', null, false],
  [null, '2026-03-30', false],
])('a notice from %s until %s holds on 2026-03-31: %s', (from, until, holds) => {
  expect(currentNotices([notice(from, until)], '2026-03-31')).toHaveLength(holds ? 1 : 0);
});
