import { describe, expect, it } from 'vitest';
import { buildCentre } from '@/lib/testing/build-centre';
import type { Centre } from './centre';
import { EMPTY_QUERY, type Query } from './query';
import { NO_PLACEMENT, type Placement } from './placement';
import { countMatches, search } from './search';

const ask = (choices: Partial<Query>): Query => ({ ...EMPTY_QUERY, ...choices });
const spoken = (code: 'ro' | 'bg', mode: Centre['languages'][number]['mode']) => ({ code, mode, note: null });
const offered = (code: 'accommodation' | 'lawyer_referral') => ({ code, provision: 'not_stated' as const });

/** In which group a centre with these facts is found, or null. */
function groupOf(facts: Partial<Centre>, choices: Partial<Query>): 'stated' | 'unstated' | null {
  const { stated, unstated } = search([buildCentre(facts)], ask(choices));
  if (stated.length === 1) return 'stated';
  return unstated.length === 1 ? 'unstated' : null;
}

/** The slugs in the order of the result. Named by slug, so that the name never decides. */
function order(centres: Record<string, Partial<Centre>>, choices: Partial<Query> = {}): string[] {
  const built = Object.entries(centres).map(([slug, facts]) => buildCentre({ ...facts, slug }));
  const { stated, unstated } = search(built.toReversed(), ask(choices));
  return [...stated, ...unstated].map(({ centre }) => centre.slug);
}

describe('OR inside a facet, AND across facets', () => {
  it('matches any of several forms', () => {
    const choices = { form: ['labour_exploitation', 'forced_begging'] } as const;
    expect(groupOf({ forms: ['forced_begging'] }, choices)).toBe('stated');
    expect(groupOf({ forms: ['forced_marriage'], completeFacets: ['form'] }, choices)).toBeNull();
  });

  it('needs every facet', () => {
    const choices = { form: ['forced_begging'], access: ['chat'] } as const;
    expect(groupOf({ forms: ['forced_begging'], access: ['chat'] }, choices)).toBe('stated');
    expect(groupOf({ forms: ['forced_begging'] }, choices)).toBe('unstated');
    expect(groupOf({ forms: ['forced_begging'], completeFacets: ['access'] }, choices)).toBeNull();
  });

  it('is not constrained by a facet without a choice', () => {
    expect(groupOf({ completeFacets: ['form', 'group', 'language', 'service', 'access'] }, {})).toBe(
      'stated',
    );
  });

  it('needs every service', () => {
    const choices = { service: ['accommodation', 'lawyer_referral'] } as const;
    expect(groupOf({ services: [offered('accommodation'), offered('lawyer_referral')] }, choices)).toBe(
      'stated',
    );
    expect(groupOf({ services: [offered('accommodation')] }, choices)).toBe('unstated');
    expect(
      groupOf({ services: [offered('accommodation')], completeFacets: ['service'] }, choices),
    ).toBeNull();
  });

  it('counts a service that is arranged as one that is offered', () => {
    const services = [{ code: 'accommodation', provision: 'arranged' } as const];
    expect(groupOf({ services }, { service: ['accommodation'] })).toBe('stated');
  });
});

describe('the group facet has four dimensions: OR inside, AND across', () => {
  it('takes either of two genders', () => {
    expect(groupOf({ groups: { men: 'yes', women: 'no' } }, { group: ['women', 'men'] })).toBe('stated');
  });

  it('needs gender and age and situation and asking', () => {
    const choices = { group: ['women', 'youth', 'pregnant', 'relatives'] } as const;
    const all = { women: 'yes', youth: 'yes', pregnant: 'yes', relatives: 'yes' } as const;
    expect(groupOf({ groups: all }, choices)).toBe('stated');
    for (const group of choices.group) {
      expect(groupOf({ groups: { ...all, [group]: 'no' } }, choices)).toBeNull();
    }
  });
});

describe('target group', () => {
  it('yes and focus match, no never does, absent is unknown', () => {
    const choices = { group: ['women'] } as const;
    expect(groupOf({ groups: { women: 'yes' } }, choices)).toBe('stated');
    expect(groupOf({ groups: { women: 'focus' } }, choices)).toBe('stated');
    expect(groupOf({ groups: { women: 'no' } }, choices)).toBeNull();
    expect(groupOf({ groups: {} }, choices)).toBe('unstated');
  });

  it('a centre listed only with professionals does not vanish for a woman', () => {
    expect(groupOf({ groups: { professionals: 'yes' } }, { group: ['women'] })).toBe('unstated');
  });

  it('a complete list says no to the groups it leaves out', () => {
    expect(groupOf({ groups: { men: 'yes' }, completeFacets: ['group'] }, { group: ['women'] })).toBeNull();
  });

  it('an age group wholly outside the age limits is no, whatever the acceptance', () => {
    const groups = { children: 'yes', youth: 'focus', young_adults: 'yes' } as const;
    expect(groupOf({ groups, minimumAge: 18 }, { group: ['youth'] })).toBeNull();
    expect(groupOf({ minimumAge: 18 }, { group: ['youth'] })).toBeNull();
    expect(groupOf({ groups, maximumAge: 13 }, { group: ['youth'] })).toBeNull();
    expect(groupOf({ groups, minimumAge: 18 }, { group: ['young_adults'] })).toBe('stated');
  });

  it('an age group partly inside the age limits keeps its acceptance', () => {
    expect(groupOf({ groups: { youth: 'yes' }, minimumAge: 17 }, { group: ['youth'] })).toBe('stated');
    expect(groupOf({ groups: { youth: 'yes' }, maximumAge: 14 }, { group: ['youth'] })).toBe('stated');
    expect(groupOf({ minimumAge: 16 }, { group: ['youth'] })).toBe('unstated');
  });

  it('age limits say nothing about other groups', () => {
    expect(groupOf({ groups: { women: 'yes' }, minimumAge: 18 }, { group: ['women'] })).toBe('stated');
  });
});

describe('lists are open unless an editor called them complete', () => {
  it.each([
    ['form', 'forced_begging'],
    ['service', 'therapy'],
    ['access', 'chat'],
    ['language', 'ro'],
    ['group', 'men'],
  ] as const)('%s: unlisted is unknown, and no where the list is complete', (facet, code) => {
    expect(groupOf({}, { [facet]: [code] })).toBe('unstated');
    expect(groupOf({ completeFacets: [facet] }, { [facet]: [code] })).toBeNull();
  });

  it('a complete list of one facet says nothing about another', () => {
    expect(groupOf({ completeFacets: ['form'] }, { access: ['chat'] })).toBe('unstated');
  });

  it('the type is always known', () => {
    expect(groupOf({ type: 'helpline' }, { type: ['helpline', 'related'] })).toBe('stated');
    expect(groupOf({ type: 'helpline' }, { type: ['related'] })).toBeNull();
  });
});

describe('unknown is not no', () => {
  it('names the facets that are not stated, in registry order', () => {
    const { unstated } = search(
      [buildCentre({ access: ['chat'] })],
      ask({ service: ['therapy'], access: ['chat'], group: ['women', 'pregnant'] }),
    );
    expect(unstated[0]?.unstatedFacets).toEqual(['group', 'service']);
  });

  it('names none where all is stated', () => {
    const { stated } = search([buildCentre({ access: ['chat'] })], ask({ access: ['chat'] }));
    expect(stated[0]?.unstatedFacets).toEqual([]);
  });
});

describe('language', () => {
  it.each(['native', 'interpreter_onsite', 'interpreter_remote', 'on_request', 'not_stated'] as const)(
    'is stated when it is listed as %s',
    (mode) => expect(groupOf({ languages: [spoken('ro', mode)] }, { language: ['ro'] })).toBe('stated'),
  );

  it('asked of staff, counts only staff', () => {
    const choices = { language: ['ro'], mode: 'native' } as const;
    expect(groupOf({ languages: [spoken('ro', 'native')] }, choices)).toBe('stated');
    expect(groupOf({ languages: [spoken('ro', 'interpreter_onsite')] }, choices)).toBe('unstated');
    expect(
      groupOf({ languages: [spoken('ro', 'interpreter_onsite')], completeFacets: ['language'] }, choices),
    ).toBeNull();
    expect(groupOf({ languages: [spoken('ro', 'on_request'), spoken('ro', 'native')] }, choices)).toBe(
      'stated',
    );
  });

  it('asked of staff, stays unknown where the mode is not stated, even in a complete list', () => {
    const facts = { languages: [spoken('ro', 'not_stated')], completeFacets: ['language'] } as const;
    expect(groupOf(facts, { language: ['ro'], mode: 'native' })).toBe('unstated');
  });

  it('"interpreters, languages not stated" keeps every language unknown, even in a complete list', () => {
    expect(groupOf({ interpreters: true }, { language: ['ro'] })).toBe('unstated');
    expect(groupOf({ interpreters: true, completeFacets: ['language'] }, { language: ['ro'] })).toBe(
      'unstated',
    );
  });
});

describe('order of results', () => {
  it('puts what is stated before what is unknown, before all else', () => {
    const centres = {
      unknown: { type: 'trafficking_counselling' },
      stated: { type: 'related', access: ['chat'] },
    } as const;
    expect(order(centres, { access: ['chat'] })).toEqual(['stated', 'unknown']);
  });

  it('puts a focus on a chosen group before merely taking it, and before the type', () => {
    const centres = {
      takes: { groups: { men: 'yes' }, type: 'trafficking_counselling' },
      focus: { groups: { men: 'focus' }, type: 'related' },
    } as const;
    expect(order(centres, { group: ['men'] })).toEqual(['focus', 'takes']);
    expect(order(centres)).toEqual(['takes', 'focus']);
  });

  it('goes by type in registry order', () => {
    const centres = {
      e: { type: 'related' },
      d: { type: 'helpline' },
      c: { type: 'sex_work_counselling' },
      b: { type: 'labour_exploitation_advice' },
      a: { type: 'trafficking_counselling' },
    } as const;
    expect(order(centres)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('goes by how the best of the chosen languages is spoken', () => {
    const centres = {
      g: { languages: [spoken('bg', 'native')] },
      f: { interpreters: true },
      e: { languages: [spoken('ro', 'not_stated')] },
      d: { languages: [spoken('ro', 'on_request')] },
      c: { languages: [spoken('ro', 'interpreter_remote')] },
      b: { languages: [spoken('ro', 'interpreter_onsite')] },
      a: { languages: [spoken('ro', 'on_request'), spoken('ro', 'native')] },
    };
    expect(order(centres, { language: ['ro'] })).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  });

  it('goes by name in code points, then by slug', () => {
    const names = { a: 'Z', b: 'a', c: 'Ä', d: '\uFF3A', e: '\u{1D538}' };
    const centres = Object.fromEntries(Object.entries(names).map(([slug, name]) => [slug, { name }]));
    expect(order(centres)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(order({ second: {}, first: {}, 'a-b': {} })).toEqual(['a-b', 'first', 'second']);
  });

  it('has room for places: area class before focus and type, distance after the language', () => {
    const near = (
      areaClass: Placement['areaClass'],
      distanceBucket: Placement['distanceBucket'],
    ): Placement => ({ ...NO_PLACEMENT, areaClass, distanceBucket, reasons: ['nearby'] });
    const placements: Record<string, Placement> = {
      responsible: near(0, 5),
      native: near(1, 4),
      'z-close': near(1, 0),
      'a-far': near(1, 1),
    };
    const centres = [
      buildCentre({ slug: 'a-far' }),
      buildCentre({ slug: 'z-close' }),
      buildCentre({ slug: 'native', languages: [spoken('ro', 'native')] }),
      buildCentre({ slug: 'responsible', type: 'related' }),
    ];
    const { unstated, stated } = search(centres, ask({ language: ['ro'] }), ({ slug }) => placements[slug]!);
    expect(stated.map(({ centre }) => centre.slug)).toEqual(['native']);
    expect(unstated.map(({ centre }) => centre.slug)).toEqual(['responsible', 'z-close', 'a-far']);
    expect(unstated[0]?.placement.reasons).toEqual(['nearby']);

    const onRequest = { languages: [spoken('ro', 'on_request')] };
    const listed = centres.map((centre) =>
      centre.slug === 'native' ? centre : buildCentre({ ...centre, ...onRequest }),
    );
    const all = search(listed, ask({ language: ['ro'] }), ({ slug }) => placements[slug]!);
    expect(all.stated.map(({ centre }) => centre.slug)).toEqual([
      'responsible',
      'native',
      'z-close',
      'a-far',
    ]);
  });
});

describe('counts of options', () => {
  const centres = [
    buildCentre({ slug: 'a', forms: ['forced_begging'], services: [offered('accommodation')] }),
    buildCentre({ slug: 'b', forms: ['forced_marriage'], completeFacets: ['form'] }),
    buildCentre({ slug: 'c', services: [offered('accommodation'), offered('lawyer_referral')] }),
  ];

  it('leave the own choices of an OR facet out', () => {
    const { options } = search(centres, ask({ form: ['forced_begging'] }));
    expect(options.form.forced_marriage).toEqual({ stated: 1, unstated: 2 });
    expect(options.form.forced_begging).toEqual({ stated: 1, unstated: 1 });
  });

  it('keep the chosen services', () => {
    const { stated, unstated, options } = search(centres, ask({ service: ['accommodation'] }));
    expect(options.service.lawyer_referral).toEqual({ stated: 1, unstated: 2 });
    expect(options.service.accommodation).toEqual({ stated: stated.length, unstated: unstated.length });
  });

  it('leave out the own dimension of a group only', () => {
    const people = [
      buildCentre({ slug: 'a', groups: { women: 'yes', youth: 'yes', men: 'no' } }),
      buildCentre({ slug: 'b', groups: { men: 'yes', youth: 'no', women: 'no' } }),
    ];
    const { options } = search(people, ask({ group: ['women'] }));
    expect(options.group.men).toEqual({ stated: 1, unstated: 0 });
    expect(options.group.youth).toEqual({ stated: 1, unstated: 0 });
  });

  it('go by staff languages when those are asked', () => {
    const speakers = [buildCentre({ languages: [spoken('ro', 'on_request')], completeFacets: ['language'] })];
    expect(search(speakers, ask({})).options.language.ro).toEqual({ stated: 1, unstated: 0 });
    expect(search(speakers, ask({ mode: 'native' })).options.language.ro).toEqual({ stated: 0, unstated: 0 });
  });
});

it('counts a result without listing it', () => {
  const centres = [buildCentre({ slug: 'a', access: ['chat'] }), buildCentre({ slug: 'b' })];
  expect(countMatches(centres, ask({ access: ['chat'] }))).toEqual({ stated: 1, unstated: 1 });
});
