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

const CHAPTERS = [
  'stay', 'return-decision', 'remedies', 'voluntary-departure', 'counselling', 'safeguards', 'identity', 'postponement',
  'removal', 'entry-ban', 'travel', 'closure',
];

/** Pages by the role that opens them; `:case` stands for the first case on the officer's list. */
const PAGES = {
  'case-officer': {
    worklist: '/worklist', cases: '/cases', case: '/cases/:case', history: '/cases/:case/history',
    receipt: '/cases/:case/receipts/1', 'new-case': '/cases/new', search: '/search?q=a', nothing: '/search?q=zzzzzz',
    help: '/help', views: '/views', 'own-account': '/my-account', 'own-factor': '/my-account/second-factor',
    'cases-of': '/cases?officer=00000000-0000-7000-8000-000000000000', emergency: '/emergency-access', 'emergency-case': '/cases/:case/emergency-access',
    correction: '/cases/:case/forms/correct-entry?of=2',
    ...Object.fromEntries(CHAPTERS.map((chapter) => [chapter, `/cases/:case/${chapter}`])),
  },
  'decision-officer': {
    decision: '/cases/:case/forms/issue-return-decision', order: '/cases/:case/forms/order-removal',
    ban: '/cases/:case/forms/issue-entry-ban',
  },
  reviewer: { 'reviewer-worklist': '/worklist' },
  'team-lead': {
    team: '/team', 'team-worklist': '/worklist', 'gap-decision': '/team/gaps/stay-ended-without-decision',
    'gap-lapsed': '/team/gaps/lapsed-without-follow-up', 'gap-step': '/team/gaps/no-next-step',
  },
  'data-protection-officer': {
    oversight: '/oversight', refusals: '/oversight/refusals', emergencies: '/oversight/emergency-access',
    find: '/oversight/find?q=a', check: '/oversight/history', 'oversight-case': '/oversight/cases/:case',
    erasure: '/oversight/cases/:case/erasure',
  },
  administrator: {
    accounts: '/accounts', 'new-account': '/accounts/new', installation: '/installation?language=nl',
    'installation-en': '/installation?language=en',
  },
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

test('every form a case officer or decision officer can open, on a telephone in Dutch', async () => {
  const wrong = [];
  for (const role of ['case-officer', 'decision-officer']) {
    const page = await signIn(browser, demo, role, { language: 'nl', width: WIDTHS.phone });
    const id = await ownCase(page);
    const forms = new Map();
    for (const chapter of CHAPTERS) {
      await page.goto(`/cases/${id}/${chapter}`);
      const links = await page.locator(`a[href^="/cases/${id}/forms/"]`).evaluateAll((all) => all.map((a) => a.getAttribute('href')));
      for (const link of links) forms.set(link.replace(/[?#].*/, ''), link);
    }
    assert.ok(forms.size >= 10, `the chapters offer only ${forms.size} forms to the ${role}`);
    for (const path of forms.values()) {
      await sound(page, path, 'nl', path).catch((error) => wrong.push(error.message));
      page.problems.length = 0;
    }
    await page.context().close();
  }
  assert.deepEqual(wrong, [], 'every form is sound');
});

test('what does not exist, or is not for this officer, is said in the frame', async () => {
  const page = await signIn(browser, demo, 'case-officer');
  const elsewhere = { '/nowhere': 404, '/cases/00000000-0000-7000-8000-000000000000': 404, '/team': 403, '/accounts': 403 };
  for (const [path, status] of Object.entries(elsewhere)) {
    const answer = await page.goto(path);
    assert.equal(answer.status(), status, path);
    page.problems.length = 0;
    await accessible(page, path);
  }
  await page.context().close();
});

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
