import { expect, test } from '@playwright/test';
import { watchContext } from '../fixtures/watch-context';

const policy = `<meta http-equiv="Content-Security-Policy" content="style-src 'self'">`;

const faults = [
  {
    title: 'a picture from another host',
    html: '<img src="https://example.org/x.png">',
    notice: 'foreign request: https',
  },
  {
    title: 'a number that dials itself',
    html: '<script>location.href = "tel:110"</script>',
    notice: 'foreign request: tel:110',
  },
  { title: 'an error on the console', html: '<script>console.error("bad")</script>', notice: 'console: bad' },
  {
    title: 'an error nobody caught',
    html: '<script>throw new Error("boom")</script>',
    notice: 'uncaught: boom',
  },
  {
    title: 'an inline style',
    html: `${policy}<p style="color: red">x</p>`,
    notice: 'Content Security Policy',
  },
];

for (const { title, html, notice } of faults) {
  test(`the tests themselves notice ${title}`, async ({ context, page }) => {
    const problems = await watchContext(context);
    await page.setContent(html, { waitUntil: 'commit' });
    await expect.poll(() => problems.join('\n')).toContain(notice);
  });
}
