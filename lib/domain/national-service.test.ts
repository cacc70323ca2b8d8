import { expect, it } from 'vitest';
import { inLanguage, type NationalService } from './national-service';

const service = {
  slug: 'helpline',
  name: { de: 'Hilfetelefon', en: 'Helpline', ar: 'خط المساعدة' },
  forWhom: { de: 'alle', en: 'everyone' },
  languagesNote: null,
} as unknown as NationalService;

it('keeps the texts of the language and the German ones only', () => {
  expect(inLanguage(service, 'ar')).toMatchObject({
    slug: 'helpline',
    name: { de: 'Hilfetelefon', ar: 'خط المساعدة' },
    forWhom: { de: 'alle' },
    languagesNote: null,
  });
  expect(Object.keys(inLanguage(service, 'ar').name)).toEqual(['de', 'ar']);
  expect(Object.keys(inLanguage(service, 'de').forWhom)).toEqual(['de']);
});
