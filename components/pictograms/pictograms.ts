import type { Service } from '@/lib/domain/facets/services';

/** What the path to one number asks about, beside the services. */
export type PictogramName =
  Service | 'work' | 'sex' | 'other' | 'unknown' | 'alone' | 'children' | 'here' | 'elsewhere' | 'phone';

/** A circle as a path. */
const ring = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

/** Head and shoulders, down to the line `foot`; twice as wide as the head. */
function person(x: number, head: number, r: number, foot: number): string {
  const shoulders = head + 3 * r + 1.5;
  return `${ring(x, head, r)}M${x - 2 * r} ${foot}V${shoulders}a${2 * r} ${2 * r} 0 0 1 ${4 * r} 0V${foot}`;
}

const BED = 'M5 18v24M5 36h38M43 42v-8a5 5 0 0 0-5-5H5M10 29v-3a3 3 0 0 1 3-3h5a3 3 0 0 1 3 3v3';
const heart = (x: number, y: number, s: number) =>
  `M${x} ${y + 3 * s}l${-3 * s} ${-3 * s}a${2 * s} ${2 * s} 0 0 1 ${3 * s} ${-2.5 * s}a${2 * s} ${2 * s} 0 0 1 ${3 * s} ${2.5 * s}z`;
const scales = (x: number, y: number, w: number, h: number) =>
  `M${x} ${y}v${h}M${x - w} ${y + 3}h${2 * w}M${x - w} ${y + 3}l-4 9a4.5 4.5 0 0 0 8 0zM${x + w} ${y + 3}l-4 9a4.5 4.5 0 0 0 8 0z`;

/**
 * Lines on a field of 48 × 48, drawn with round ends in the colour of the text. They stand beside words and never
 * alone; the comment says what is to be seen.
 */
export const PICTOGRAMS: Readonly<Record<PictogramName, readonly string[]>> = {
  // A lifebelt.
  crisis_intervention: [
    ring(24, 24, 19),
    ring(24, 24, 8),
    'M10.5 10.5l7.8 7.8M37.5 10.5l-7.8 7.8M10.5 37.5l7.8-7.8M37.5 37.5l-7.8-7.8',
  ],
  // Somebody on their way, with a bag.
  outreach: [
    ring(25, 8, 4),
    'M24 16l-3 13 7 6 2 9M21 29l-3 8-6 6M24 16l-8 5-2 7M24 16l6 7 6 2',
    'M33 30h9v9h-9zM36 30v-2.5h3V30',
  ],
  // Two who talk.
  psychosocial_counselling: ['M5 8h24v16H16l-6 6v-6H5z', 'M35 18h8v16h-5v6l-6-6H20v-4'],
  // A paper with a picture on it.
  residence_law_support: [
    'M4 10h40v28H4z',
    ring(15, 20, 4),
    'M8 32a7 7 0 0 1 14 0',
    'M28 19h11M28 25h11M28 31h7',
  ],
  // Somebody under an umbrella.
  social_law_support: ['M4 20a20 15 0 0 1 40 0zM24 5V3', person(24, 29, 4, 45)],
  // A purse with money.
  livelihood_support: ['M6 16h36v25H6zM10 16l22-9 4 9', 'M42 24H32a4.5 4.5 0 0 0 0 9h10'],
  // A bed under a roof.
  accommodation: ['M4 23L24 6l20 17M9 19v23h30V19', 'M15 26v12M15 35h18v3M33 35v-2a3 3 0 0 0-3-3H15'],
  // A doctor's bag.
  medical_care: ['M5 15h38v26H5zM17 15V8h14v7', 'M24 21v14M17 28h14'],
  // A heart in a head.
  therapy: ['M15 43v-8a16 16 0 1 1 24-14l4 8h-4v6a3 3 0 0 1-3 3h-6v5', heart(24, 20, 2)],
  // An open book.
  education: ['M24 12C19 8 11 8 5 9v30c6-1 14-1 19 3 5-4 13-4 19-3V9c-6-1-14-1-19 3zM24 12v30'],
  // A tree in the sun.
  leisure: [
    ring(36, 12, 5),
    'M36 2v1M26 12h1M29 5l.7.7M43 5l-.7.7M45 12h1M43 19l-.7-.7',
    'M18 43V28M18 34l5-5M18 14a9 9 0 0 1 7 14 9 9 0 0 1-14 0 9 9 0 0 1 7-14zM6 43h36',
  ],
  // Two before a public building.
  accompaniment_authorities: [
    'M4 19L24 6l20 13zM8 41V23M40 41V23M4 42h7M37 42h7',
    person(18, 27, 3.2, 42),
    person(31, 27, 3.2, 42),
  ],
  // Two under the scales of a court.
  accompaniment_proceedings: [scales(24, 4, 13, 15), person(16, 29, 3.4, 44), person(32, 29, 3.4, 44)],
  // A briefcase with the scales of a court.
  lawyer_referral: ['M4 14h40v28H4zM17 14V7h14v7', scales(24, 20, 9, 16), 'M19 36h10'],
  // A road to the sunrise.
  life_perspectives: [
    'M3 26h42M13 26a11 11 0 0 1 22 0',
    'M24 7V4M9 13l-2-2M39 13l2-2',
    'M20 26L8 44M28 26l12 18M24 31v3M24 39v4',
  ],
  // A packed suitcase.
  return_support: ['M5 16h26v25H5zM12 16V9h12v7M12 16v25M24 16v25', 'M35 28h10M41 24l4 4-4 4'],
  // The world, and a place in it.
  origin_country_referral: [
    ring(22, 26, 18),
    'M4 26h22M22 8c-11 11-11 25 0 36M22 44c4-4 7-9 8-14',
    'M37 24c-5-6-8-9-8-13a8 8 0 0 1 16 0c0 4-3 7-8 13z',
    ring(37, 11, 2.5),
  ],
  // A word about work.
  labour_law_advice: ['M4 6h40v28H22l-9 8v-8H4z', 'M17 28l10-10M23 11l10 10M26 14l3-4 6 6-4 3z'],
  // Two who think together.
  professional_advice: [
    person(12, 26, 4, 43),
    person(36, 26, 4, 43),
    'M22 15a6 6 0 1 1 4 0v3h-4zM12 9h1M35 9h1M24 22v.1',
  ],
  // Somebody at a board.
  training: ['M16 30H44V6H12v8', 'M20 13h17M24 20h13', person(10, 24, 4.5, 44)],
  // A hammer and a broom.
  work: ['M7 41L29 18M23 9l14 12M25 11l5-6 10 9-5 5z', 'M7 6l11 12M24 25l5 5M26 34l8-8 10 7-11 11z'],
  // A bed, and a heart.
  sex: [BED, heart(32, 13, 2.4)],
  // Something else.
  other: [ring(24, 24, 19), ring(15, 24, 0.8), ring(24, 24, 0.8), ring(33, 24, 0.8)],
  // A question.
  unknown: [ring(24, 24, 19), 'M18 19a6 6 0 1 1 9 5c-2 1.200-3 2.500-3 5M24 35v.1'],
  alone: [person(24, 14, 7, 42)],
  children: [person(16, 12, 5.5, 43), person(38, 27, 4, 43)],
  // A pin, and the place where it stands.
  here: [
    'M24 37C16 28 12 23 12 17a12 12 0 0 1 24 0c0 6-4 11-12 20z',
    ring(24, 17, 4),
    'M14 36c-4 1-7 2-7 4 0 3 8 4 17 4s17-1 17-4c0-2-3-3-7-4',
  ],
  // A signpost.
  elsewhere: ['M24 4v40M17 44h14M24 8h15l5 5-5 5H24zM24 22H9l-5 5 5 5h15z'],
  // A receiver.
  phone: ['M15 6l5 10-5 4c2 6 6 10 12 12l4-5 11 5c0 6-4 10-9 10C18 41 7 30 6 15c0-5 4-9 9-9z'],
};
