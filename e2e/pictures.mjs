// Takes the pictures that the documents show: `NOSTOS_BINARY=… node e2e/pictures.mjs`. They land in docs/screenshots/;
// commit them when what they show has changed.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { signIn, startBrowser, startDemo, WIDTHS } from './harness.mjs';

const FOLDER = new URL('../docs/screenshots/', import.meta.url).pathname;

/** File name → role, address (`:case` is the first case of the officer's worklist), language, width. */
const PICTURES = {
  worklist: ['case-officer', '/worklist', 'en', WIDTHS.desktop],
  case: ['case-officer', '/cases/:case', 'en', WIDTHS.desktop],
  'case-phone-ar': ['case-officer', '/cases/:case', 'ar', WIDTHS.phone],
  decision: ['decision-officer', '/cases/:case/forms/issue-return-decision', 'nl', WIDTHS.desktop],
  refusal: ['decision-officer', '/cases/:case/forms/order-removal', 'en', WIDTHS.desktop],
  team: ['team-lead', '/team', 'en', WIDTHS.desktop],
};

const demo = await startDemo({ cases: 400 });
const browser = await startBrowser();
try {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, [role, path, language, width]] of Object.entries(PICTURES)) {
    const page = await signIn(browser, demo, role, { language, width });
    const href = await page.locator('tr.duty a.row-link, a[href^="/cases/"]').first().getAttribute('href').catch(() => '');
    const id = (href ?? '').match(/\/cases\/([^/?#]+)/)?.[1] ?? '';
    await page.goto(path.replace(':case', id));
    await page.screenshot({ path: join(FOLDER, `${name}.png`) });
    console.log(`docs/screenshots/${name}.png`);
    await page.context().close();
  }
} finally {
  await browser.close();
  await demo.stop();
}
