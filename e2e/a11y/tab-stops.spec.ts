import { expect, test } from '../fixtures/test';

const stopsMax = 6;
const screens = { 'a phone': { width: 320, height: 640 }, 'a desktop': { width: 1280, height: 900 } };

for (const [screen, viewport] of Object.entries(screens)) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`on ${screen} ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
      test.use({ viewport, javaScriptEnabled });

      test(`the keyboard needs at most ${stopsMax} stops to the first centre`, async ({ page }) => {
        await page.goto('/de');
        if (javaScriptEnabled) await expect(page.locator('[data-map]')).toBeAttached();
        const inFirstCentre = page.locator('[data-centre]').first().locator(':focus');
        let stops = 0;
        for (; stops < stopsMax && (await inFirstCentre.count()) === 0; stops += 1) {
          await page.keyboard.press('Tab');
          const skip = page.locator('a[href="#results"]:focus');
          if ((await skip.count()) > 0) await page.keyboard.press('Enter');
        }
        await expect(inFirstCentre).toHaveCount(1);
      });
    });
  }
}
