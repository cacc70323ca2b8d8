import type { Term } from './term';

/** How a person can reach a centre. */
export const ACCESS_MODES = [
  { code: 'phone', id: 'ae68a7d4-2f8a-5e3c-aab4-e3b93d21bb44' },
  { code: 'hotline', id: 'd6fb5e61-5241-5130-94ec-31bba2dc33de' },
  { code: 'sms', id: 'c2ad7d75-c4ca-5261-bacf-e2c5d76d1a9b' },
  { code: 'messenger', id: 'c86ee2b1-a91d-5597-a49b-c61213c0206f' },
  { code: 'email', id: '7c24b058-e7d0-5c13-8cfc-d590ff20c279' },
  { code: 'contact_form', id: 'a52c725c-3243-5b79-8800-d4610d2f8d91' },
  { code: 'chat', id: 'ef311ccd-d867-5770-b005-08339be677ce' },
  { code: 'online', id: 'ab5bb276-4890-5bc2-8376-785abcd197fb' },
  { code: 'video', id: '649e57db-2f1d-5143-8fa1-32b8bd009c07' },
  { code: 'in_person', id: '1ed58e36-4e5a-529e-afc4-0ebd0d5c581d' },
  { code: 'walk_in', id: 'f69dba86-b37d-5568-acb8-e5ec2f905ffc' },
  { code: 'appointment', id: '68e36144-d474-5c58-97eb-282fd04fd6ac' },
  { code: 'outreach_meeting', id: '1a4dbfab-86db-5e69-9ab3-aceb29c83187' },
  { code: 'referral_only', id: '260fac0c-b30b-59ab-b44a-a3d116418114' },
] as const satisfies readonly Term[];

export type AccessMode = (typeof ACCESS_MODES)[number]['code'];
