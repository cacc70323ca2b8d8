import { describe, expect, it } from 'vitest';
import { buildCentre, buildNationalService } from '@/lib/testing/build-centre';
import type { ContactKind, ShownContact } from './centre';
import { findNumberToTake } from './number-to-take';

const contact = (kind: ContactKind, value: string): ShownContact => ({
  kind,
  value,
  display: `shown ${value}`,
  audience: 'everyone',
  openingHours: null,
  timetable: null,
  note: null,
  confirmedOn: null,
});
const service = (overrides: Parameters<typeof buildNationalService>[0]) => ({
  ...buildNationalService(overrides),
  phoneDisplay: null,
  timetable: null,
});
const helpline = service({ slug: 'line', phone: '116016', openingHours: '24/7', name: { de: 'Hilfe' } });

describe('findNumberToTake', () => {
  it('takes the centre’s own number, as it is written here', () => {
    const centre = buildCentre({ contacts: [contact('email', 'a@b.example'), contact('phone', '+4940123')] });
    expect(findNumberToTake(centre, [helpline])).toEqual({
      phone: '+4940123',
      display: 'shown +4940123',
      service: null,
    });
  });

  it('takes the national number that fits where the centre has none, and says whose it is', () => {
    const centre = buildCentre({
      contacts: [contact('website', 'https://a.example')],
      groups: { men: 'yes' },
    });
    const forMen = service({ slug: 'men', phone: '116000', openingHours: '24/7', groups: ['men'] });
    const forWomen = service({ slug: 'women', phone: '116017', openingHours: '24/7', groups: ['women'] });
    expect(findNumberToTake(centre, [forWomen, forMen])).toEqual({
      phone: '116000',
      display: '116000',
      service: { de: 'Beispiel' },
    });
  });

  it('passes over services that cannot be called', () => {
    const written = service({ slug: 'a', phone: null, website: 'https://a.example', openingHours: '24/7' });
    expect(findNumberToTake(buildCentre(), [written, helpline])?.phone).toBe('116016');
    expect(findNumberToTake(buildCentre(), [written])).toBeNull();
  });
});
