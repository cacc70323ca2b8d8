import type { Term } from './term';

/** What the KOK names as the offers of its centres, and three more (labour law, advice to professionals, training). */
export const SERVICES = [
  { code: 'crisis_intervention', id: 'b6e90472-4283-5f4e-b26c-3d589ad2cbbe' },
  { code: 'outreach', id: '9f833157-f50e-5f82-a846-f14d9ccda2a5' },
  { code: 'psychosocial_counselling', id: 'fc528af8-78b9-54a3-b531-fe1f3cc77a42' },
  { code: 'residence_law_support', id: '49a6df75-5fc1-5d5a-ab96-75429918aac1' },
  { code: 'social_law_support', id: 'ad3f3b01-e846-569c-af29-bf5b4762cde4' },
  { code: 'livelihood_support', id: '5195b003-a4f4-5757-a5de-c37504557b92' },
  { code: 'accommodation', id: '865ff2ea-a99d-5d4a-8f05-723c7f40f0a5' },
  { code: 'medical_care', id: '1cfb1c19-b6c3-5d2d-852f-36a4115a4168' },
  { code: 'therapy', id: '30e7766a-3b12-59d3-8896-c1b6fb590688' },
  { code: 'education', id: 'c90c80dc-2dd4-5102-b9ba-b8a789cf9b44' },
  { code: 'leisure', id: 'd0034190-81a4-5c37-8dbf-f3c8449038a5' },
  { code: 'accompaniment_authorities', id: '33f4708f-6f5b-5711-8689-31a69ff90f82' },
  { code: 'accompaniment_proceedings', id: 'a833e20d-23aa-5361-868c-07d259f507dc' },
  { code: 'lawyer_referral', id: '09cd2ea1-e374-53a7-93d2-daf0f105b38b' },
  { code: 'life_perspectives', id: '92883d92-f342-5204-9975-056d003290e8' },
  { code: 'return_support', id: 'fd058057-d687-5611-9978-043049f822ed' },
  { code: 'origin_country_referral', id: '090471ec-cb3c-5f7e-8cf5-e91b29b5fac7' },
  { code: 'labour_law_advice', id: 'f3a378b8-f1a1-5638-b8cb-ef80e6e1e2c0' },
  { code: 'professional_advice', id: '60c56a57-d082-5c8e-8322-05e0467081af' },
  { code: 'training', id: '711edce0-9f79-5c05-bdea-077961999bc1' },
] as const satisfies readonly Term[];

export type Service = (typeof SERVICES)[number]['code'];
