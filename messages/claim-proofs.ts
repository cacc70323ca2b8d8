/** A test that shows that a claim holds: its file, and a part of its title that stands in the file word for word. */
interface Proof {
  file: string;
  title: string;
}

const proof = (file: string, title: string): Proof => ({ file, title });

/** What the page on privacy promises (`privacy.claims.items`) → the tests that show it. */
export const CLAIM_PROOFS: Readonly<Record<string, readonly Proof[]>> = {
  hosts: [
    proof('e2e/safety/crawl.spec.ts', 'opens, complains of nothing and asks nobody else'),
    proof('e2e/safety/watch-context.spec.ts', 'the tests themselves notice'),
  ],
  storage: [
    proof('e2e/safety/no-storage.spec.ts', 'a visit stores nothing in the browser and asks for nothing'),
    proof('e2e/safety/every-page.spec.ts', 'stores nothing, asks for nothing'),
  ],
  choices: [
    proof('e2e/safety/place-privacy.spec.ts', 'a typed and chosen place is in no request, no address and no storage'),
    proof('e2e/journeys/number.spec.ts', 'three answers lead to one number: no address, no request and no storage knows them'),
  ],
  location: [
    proof('e2e/safety/place-privacy.spec.ts', 'never leaves the browser'),
    proof('e2e/safety/place-privacy.spec.ts', 'is not asked for before the button is pressed'),
  ],
  logs: [
    proof(
      'e2e/safety/no-traces.spec.ts',
      'after a thousand requests nothing about the visitor is in any log, file or table',
    ),
  ],
  referrer: [
    proof('e2e/safety/headers.spec.ts', 'carries every header'),
    proof('e2e/safety/quick-exit.spec.ts', 'leads to the weather page, without telling it where from'),
  ],
  exit: [
    proof('e2e/safety/exit-back.spec.ts', 'Back and Forward show nothing of the'),
    proof('e2e/safety/quick-exit.spec.ts', 'leaving hides every kind of page within the same event'),
  ],
  titles: [
    proof('e2e/safety/neutral-titles.spec.ts', 'says what the pages are about, nor names a centre'),
    proof('e2e/safety/neutral-titles.spec.ts', 'no address of a page names what it is about'),
  ],
  addresses: [proof('prisma/guards.db.test.ts', 'an address that is not published cannot be stored')],
  takeaway: [
    proof('e2e/journeys/takeaway.spec.ts', 'everything can be taken along without telling anybody'),
    proof('e2e/journeys/takeaway.spec.ts', 'a card is chosen in memory: no request, no change of the address'),
  ],
};
