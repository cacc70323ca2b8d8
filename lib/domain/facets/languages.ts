import type { Term } from './term';

/** A language by its BCP 47 code. `ownName` is what its speakers call it, as CLDR has it where CLDR has it. */
interface LanguageTerm extends Term {
  ownName: string;
  direction?: 'rtl';
}

export const LANGUAGES = [
  { code: 'de', id: '7aef9364-0af9-53ee-bf34-262e49b0892b', ownName: 'Deutsch' },
  { code: 'en', id: '75255b80-2987-52a8-81da-37dff2510bab', ownName: 'English' },
  { code: 'fr', id: '2bb807c8-436b-572d-b4c7-007fdeb1d64d', ownName: 'Français' },
  { code: 'es', id: '0b625bfa-a297-5b67-ae1f-b21ef94f0bca', ownName: 'Español' },
  { code: 'pt', id: '0e4716e9-ea6d-5ecd-a7e8-96651690d4ea', ownName: 'Português' },
  { code: 'ro', id: 'f7edf62a-7c3b-5c29-b8eb-c0a5af80bdf7', ownName: 'Română' },
  { code: 'bg', id: 'a8409c22-2c6d-5362-8bdb-cb1502f805ac', ownName: 'Български' },
  { code: 'hu', id: 'a58ce9b5-6640-5f9c-b5a5-908c70cbaaf4', ownName: 'Magyar' },
  { code: 'pl', id: '0ebf0083-8e65-5099-a43a-99e8f6552d2a', ownName: 'Polski' },
  { code: 'cs', id: '733a78d5-4182-5607-a6c7-9eda658839bb', ownName: 'Čeština' },
  { code: 'sk', id: '6c7ff510-8cd5-56db-a79d-4a4d0bf06778', ownName: 'Slovenčina' },
  { code: 'uk', id: '09f6a71a-e9ea-5729-bc57-5b0bc6f8b7e0', ownName: 'Українська' },
  { code: 'ru', id: '318ed90d-0e15-5327-8a1f-31d89d07fbc7', ownName: 'Русский' },
  { code: 'sr', id: '2cc96a32-ade2-55f1-bc60-6f2b33adfce1', ownName: 'Srpski / Српски' },
  { code: 'hr', id: '224e7791-739c-58b2-8095-47db294f1895', ownName: 'Hrvatski' },
  { code: 'bs', id: 'dee0a506-d069-5506-9d1d-95e5c7741627', ownName: 'Bosanski' },
  { code: 'sq', id: 'b55680c9-29cb-54d0-8538-7dfdecb8c10f', ownName: 'Shqip' },
  { code: 'mk', id: 'c66f6146-d44f-5515-87d4-5880690a80ec', ownName: 'Македонски' },
  { code: 'el', id: 'e1511973-848e-53f3-b728-8dcbcc578e16', ownName: 'Ελληνικά' },
  { code: 'tr', id: '2280ac06-000e-59cd-bece-d0fd90189de0', ownName: 'Türkçe' },
  { code: 'ku', id: 'f1aecbbc-4da6-5ec8-b72c-0617a7eb2611', ownName: 'Kurdî' },
  { code: 'ar', id: 'e263c00a-e714-5d4f-aa78-417c6687d022', ownName: 'العربية', direction: 'rtl' },
  { code: 'fa', id: '53b5b89b-ac8a-5fcc-98ec-7ace67257fec', ownName: 'فارسی', direction: 'rtl' },
  { code: 'prs', id: '3529ad09-fda7-5e07-879b-021b0719a145', ownName: 'دری', direction: 'rtl' },
  { code: 'ps', id: '8f99e751-a32e-5234-b73a-84cb81522d2f', ownName: 'پښتو', direction: 'rtl' },
  { code: 'ur', id: '012792da-c082-5b56-b99c-f7da900459b5', ownName: 'اردو', direction: 'rtl' },
  { code: 'ti', id: '80f60697-9c7c-5632-8691-d9718d7f174e', ownName: 'ትግርኛ' },
  { code: 'am', id: 'deff0564-4e32-5bab-acda-f649ebf9d6df', ownName: 'አማርኛ' },
  { code: 'so', id: '57725a20-a606-5d27-9078-cf6d120c81d1', ownName: 'Soomaali' },
  { code: 'th', id: 'f4fc285c-aaec-5d66-a136-4e3129dd1a68', ownName: 'ไทย' },
  { code: 'vi', id: 'b51dbe9b-00d4-574a-a964-ff24f440521c', ownName: 'Tiếng Việt' },
  { code: 'zh', id: '881cb834-a345-5c19-8a03-5128087115d0', ownName: '中文' },
  { code: 'rom', id: 'fb507099-eb30-5311-82c9-261466781f83', ownName: 'Romani čhib' },
  { code: 'pcm', id: '32aa5300-fae9-5489-b8dc-148b45ab763a', ownName: 'Naijíriá Píjin' },
  { code: 'bin', id: '9de48978-2b3d-5562-9a33-6f159e82bc21', ownName: 'Ẹ̀dó' },
  { code: 'yo', id: '3cc17afc-892f-5ac4-b639-9eaa7d3450d8', ownName: 'Yorùbá' },
  { code: 'ig', id: 'fe439aba-1c2d-5610-a515-696f2ab46f3f', ownName: 'Igbo' },
  { code: 'ha', id: '948b21a1-ca23-5231-9ca2-43ff2e032d08', ownName: 'Hausa' },
  { code: 'tw', id: 'a2391069-09e0-551e-954f-6b6476fd12ee', ownName: 'Twi' },
  { code: 'gsg', id: '381408d4-b965-590b-a24c-8bc4b834a3c5', ownName: 'Deutsche Gebärdensprache' },
] as const satisfies readonly LanguageTerm[];

export type Language = (typeof LANGUAGES)[number]['code'];

/** How a language is spoken at a centre, best first; `not_stated` when only the language is known. */
export const LANGUAGE_MODES = ['native', 'interpreter_onsite', 'interpreter_remote', 'on_request', 'not_stated'] as const;
export type LanguageMode = (typeof LANGUAGE_MODES)[number];
