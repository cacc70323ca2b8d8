import { describe, expect, it } from 'vitest';
import { buildCentre, buildNationalService } from '@/lib/testing/build-centre';
import type { ShownContact } from './centre';
import type { TargetGroup } from './facets/target-groups';
import { findAlwaysReachable, findFittingServices, findWayForward } from './national-fallback';
import type { NationalService } from './national-service';
import { EMPTY_QUERY } from './query';

const service = (slug: string, overrides: Partial<NationalService> = {}) =>
  buildNationalService({ slug, ...overrides });
const ask = (...group: TargetGroup[]) => ({ ...EMPTY_QUERY, group });

const minors = service('minors', { groups: ['children', 'youth'], openingHours: '24/7' });
const office = service('office', { kind: 'office', openingHours: '24/7' });
const men = service('men', { groups: ['men'], openingHours: 'Mo-Fr 08:00-15:00' });
const women = service('women', { groups: ['women', 'relatives'], openingHours: '24/7' });
const everyone = service('everyone', { openingHours: 'Mo-Su 07:00-22:00' });
const silent = service('silent');
const police = service('police', { kind: 'emergency', openingHours: '24/7' });
const services = [police, office, minors, silent, everyone, men, women];

describe('national services that fit the person', () => {
  const fittingSlugs = (...group: TargetGroup[]) =>
    findFittingServices(services, ask(...group)).fitting.map(({ slug }) => slug);

  it('for a man: his line before those for everyone, the office last, no other groups', () => {
    expect(fittingSlugs('men')).toEqual(['men', 'everyone', 'silent', 'office']);
  });

  it('for a woman: the line that answers day and night first', () => {
    expect(fittingSlugs('women')).toEqual(['women', 'everyone', 'silent', 'office']);
  });

  it('for a young person: the line for minors', () => {
    expect(fittingSlugs('youth')).toEqual(['minors', 'everyone', 'silent', 'office']);
  });

  it('for whoever has not said who they are: all, the line for minors after the other helplines', () => {
    const all = ['women', 'everyone', 'men', 'silent', 'minors', 'office'];
    expect(fittingSlugs()).toEqual(all);
    expect(fittingSlugs('pregnant', 'professionals')).toEqual(all);
  });

  it('keeps police and ambulance apart', () => {
    expect(findFittingServices(services, ask('men')).emergency).toEqual([police]);
  });
});

describe('way forward of a card', () => {
  const contact = (kind: ShownContact['kind'], overrides: Partial<ShownContact> = {}): ShownContact => ({
    kind,
    value: kind,
    display: kind,
    audience: 'everyone',
    openingHours: null,
    timetable: null,
    note: null,
    confirmedOn: null,
    ...overrides,
  });
  const silentCentre = buildCentre();

  it('is the phone number before anything else', () => {
    const contacts = [contact('website'), contact('email'), contact('phone')];
    expect(findWayForward(buildCentre({ contacts }), services, EMPTY_QUERY)).toEqual({
      kind: 'contact',
      contact: contacts[2],
    });
  });

  it('is the e-mail address before the website', () => {
    const contacts = [contact('website'), contact('email')];
    const way = findWayForward(buildCentre({ contacts }), services, EMPTY_QUERY, 'https://example.org');
    expect(way).toEqual({ kind: 'contact', contact: contacts[1] });
  });

  it('passes over contacts that are not for everyone', () => {
    const contacts = [contact('phone', { audience: 'authorities' }), contact('website')];
    const way = findWayForward(buildCentre({ contacts }), services, EMPTY_QUERY);
    expect(way).toEqual({ kind: 'contact', contact: contacts[1] });
  });

  it("is the carrier's website where the centre has no contact", () => {
    const way = findWayForward(silentCentre, services, EMPTY_QUERY, 'https://example.org');
    expect(way).toEqual({ kind: 'carrier_website', url: 'https://example.org' });
  });

  it('is the helpline that fits and answers day and night, where there is no website either', () => {
    expect(findWayForward(silentCentre, services, ask('women'))).toEqual({
      kind: 'helpline',
      service: women,
    });
    expect(findWayForward(silentCentre, services, ask('youth'))).toEqual({
      kind: 'helpline',
      service: minors,
    });
  });

  it('is the office for a person whom no such helpline fits', () => {
    expect(findWayForward(silentCentre, services, ask('men'))).toEqual({ kind: 'office', service: office });
  });

  it('goes by whom the centre is for while nobody is chosen', () => {
    const forMen = buildCentre({ groups: { men: 'yes', women: 'no' } });
    expect(findWayForward(forMen, services, EMPTY_QUERY)).toEqual({ kind: 'office', service: office });
    expect(findWayForward(silentCentre, services, EMPTY_QUERY)).toEqual({ kind: 'helpline', service: women });
  });

  it('is any helpline rather than none, one that fits first', () => {
    expect(findWayForward(silentCentre, [women, men], ask('men'))).toEqual({
      kind: 'helpline',
      service: men,
    });
    expect(findWayForward(silentCentre, [men], ask('women'))).toEqual({ kind: 'helpline', service: men });
  });

  it('is never a service that cannot be reached, and never the police', () => {
    const unreachable = service('mute', { phone: null, openingHours: '24/7' });
    expect(findWayForward(silentCentre, [unreachable, office], EMPTY_QUERY)).toEqual({
      kind: 'office',
      service: office,
    });
    expect(findWayForward(silentCentre, [unreachable, police], EMPTY_QUERY)).toBeNull();
  });
});

describe('who answers when a centre does not', () => {
  it('is the helpline that answers day and night for those the centre is for', () => {
    expect(findAlwaysReachable(buildCentre({ groups: { women: 'yes' } }), services)).toBe(women);
    expect(findAlwaysReachable(buildCentre(), services)).toBe(women);
  });

  it('is nobody rather than a line for others, a line with hours, a silent one or the police', () => {
    expect(findAlwaysReachable(buildCentre({ groups: { men: 'yes', women: 'no' } }), services)).toBeNull();
    const mute = service('mute', { phone: null, openingHours: '24/7' });
    expect(findAlwaysReachable(buildCentre(), [mute, everyone, silent, police, office])).toBeNull();
  });
});
