// Every page, at desktop and telephone width, in every language: axe finds nothing, nothing scrolls sideways, no
// message is missing. The pictures that the README and docs/ show are taken here.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessible, fits, LANGUAGES, picture, signIn, startBrowser, startDemo, WIDTHS } from '../harness.mjs';

let demo;
let browser;
before(async () => {
  demo = await startDemo();
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

/** Pages by the role that opens them; `:case` stands for a case on the officer's own worklist. */
const PAGES = {
  'case-officer': {
    worklist: '/worklist', cases: '/cases', case: '/cases/:case', history: '/cases/:case/history',
    'new-case': '/cases/new', search: '/search?q=a', help: '/help',
  },
  'decision-officer': { decision: '/cases/:case/forms/issue-return-decision' },
  'team-lead': { team: '/team' },
  'data-protection-officer': { oversight: '/oversight' },
  administrator: { accounts: '/accounts' },
};

async function ownCase(page) {
  await page.goto('/cases');
  const href = await page.locator('a[href^="/cases/"]:not([href="/cases/new"])').first().getAttribute('href');
  return href.match(/\/cases\/([^/?#]+)/)[1];
}

/** The page answers, reads in the right direction, misses no message, does not scroll sideways, and axe finds nothing. */
async function sound(page, path, language, what) {
  const answer = await page.goto(path);
  assert.equal(answer.status(), 200, path);
  assert.equal(await page.locator('html').getAttribute('dir'), language === 'ar' ? 'rtl' : 'ltr');
  assert.ok(!(await page.locator('body').innerText()).includes('⟦'), `a message is missing on ${path}`);
  await fits(page, what);
  await accessible(page, what);
}

test('the sign-in page', async () => {
  const context = await browser.newContext({ baseURL: demo.url, viewport: { width: WIDTHS.desktop, height: 900 } });
  const page = await context.newPage();
  page.problems = [];
  await page.goto('/sign-in');
  await accessible(page, 'the sign-in page');
  await picture(page, 'sign-in');
  await context.close();
});

for (const [role, pages] of Object.entries(PAGES)) {
  for (const language of LANGUAGES) {
    for (const [device, width] of Object.entries(WIDTHS)) {
      test(`pages of the ${role}, ${language}, ${device}`, async () => {
        const page = await signIn(browser, demo, role, { language, width });
        const id = Object.values(pages).some((path) => path.includes(':case')) ? await ownCase(page) : '';
        const wrong = [];
        for (const [name, path] of Object.entries(pages)) {
          const what = `${name} (${language}, ${device})`;
          await sound(page, path.replace(':case', id), language, what).catch((error) => wrong.push(error.message));
          page.problems.length = 0;
          await picture(page, `${name}-${language}-${device}`);
        }
        assert.deepEqual(wrong, [], 'every page is sound');
        await page.context().close();
      });
    }
  }
}
