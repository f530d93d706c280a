// Takes the pictures that the documents show: `NOSTOS_BINARY=… node e2e/pictures.mjs`. They land in docs/screenshots/;
// commit them when what they show has changed.

import assert from 'node:assert/strict';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { day, detainable, detained, fill, openCase, record, signIn, startBrowser, startDemo, WIDTHS } from './harness.mjs';

const FOLDER = new URL('../docs/screenshots/', import.meta.url).pathname;
/** No picture may be larger, in bytes. */
const LARGEST = 400_000;
/** Scripts for which not every machine that takes pictures has letters. */
const MISSING_LETTERS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** File name → role, language, width, and how to get to what is shown; `id` is a case with something overdue. */
const PICTURES = {
  worklist: ['case-officer', 'en', 'desktop', (page) => page.goto('/worklist')],
  'worklist-phone': ['case-officer', 'en', 'phone', (page) => page.goto('/worklist')],
  case: ['case-officer', 'en', 'desktop', (page, id) => page.goto(`/cases/${id}`)],
  'case-phone': ['case-officer', 'en', 'phone', (page, id) => page.goto(`/cases/${id}`)],
  'case-dutch': ['case-officer', 'nl', 'desktop', (page, id) => page.goto(`/cases/${id}`)],
  'case-arabic': ['case-officer', 'ar', 'desktop', (page, id) => page.goto(`/cases/${id}`)],
  decision: ['decision-officer', 'en', 'desktop', decision],
  refusal: ['decision-officer', 'en', 'desktop', refusal],
  detention: ['decision-officer', 'en', 'desktop', detention],
  'detention-phone-dutch': ['decision-officer', 'nl', 'phone', detention],
  team: ['team-lead', 'en', 'desktop', (page) => page.goto('/team')],
};

/** The form of a return decision, filled in and checked, for a case that waits for one. */
async function decision(page, _, officer) {
  const id = await openCase(officer, {
    origin: 'permit-end', 'opened-on': day(-6), family: 'Haddad', given: 'Samir', script: 'Latn',
    'birth-date-day': '9', 'birth-date-month': '5', 'birth-date-year': '1990', nationality: 'MA', language: 'ar',
  });
  await record(officer, id, 'record-legal-stay-ended', { kind: 'permit-ended', 'decided-on': day(-6) });
  await record(officer, id, 'establish-illegal-stay', { 'established-on': day(-5), circumstances: 'The permit ended.' });
  await record(officer, id, 'exclude-free-movement', { on: day(-5), explanation: 'No family in the Union.' });
  await record(page, id, 'assess-non-refoulement', {
    'assessed-on': day(-4), country: 'MA', finding: 'no-risk', reasons: 'Heard with an interpreter; country report weighed.',
  });
  await page.goto(`/cases/${id}/forms/issue-return-decision`);
  const scope = await fill(page, 'issue-return-decision', {
    'reasons-in-fact': 'The residence permit ended and was not renewed. There is no other right to stay.',
    'reasons-in-law': 'Article 6(1) of Directive 2008/115/EC.',
    remedies: 'You can appeal to the district court within four weeks. A lawyer can help you.',
  });
  await Promise.all([page.waitForNavigation(), scope.locator('button[name=action][value=preview]').click()]);
  await page.evaluate(() => scrollTo(0, 0));
}

/** Detention of two spells under two regimes with a review missed, its last permissible day unfolded. */
async function detention(page, _, officer) {
  const id = await detainable(officer, page, await openCase(officer, {
    origin: 'permit-refused', 'opened-on': day(-200), family: 'Rahimi', given: 'Navid', script: 'Latn',
    'birth-date-year': '1990', nationality: 'IQ', language: 'ar',
  }));
  await detained.record(officer, page, id);
  await page.goto(`/cases/${id}/detention`);
  await page.locator('main .date-why details.why summary').first().click();
}

/** A removal that the law forbids today. */
async function refusal(page, id) {
  await page.goto(`/cases/${id}/forms/clear-removal`);
  const scope = await fill(page, 'clear-removal', { on: day(0) });
  await Promise.all([page.waitForNavigation(), scope.locator('button.main[type=submit]').click()]);
}

/**
 * A case of the officer whose account comes first, whose names every machine can draw: one in which something blocks
 * the journey, or else the first whose period runs.
 */
async function shown(browser, demo) {
  const page = await signIn(browser, demo, 'case-officer');
  const found = [];
  for (const list of ['/worklist', '/cases']) {
    await page.goto(list);
    const links = page.locator('tr a[href^="/cases/"]');
    found.push(...await links.evaluateAll((all) => all.map((a) => a.getAttribute('href').match(/[0-9a-f-]{36}/)?.[0])));
  }
  let best;
  for (const id of [...new Set(found.filter(Boolean))].slice(0, 30)) {
    await page.goto(`/cases/${id}`);
    const words = await page.locator('main').innerText();
    if (MISSING_LETTERS.test(words)) continue;
    if ((await page.locator('.stop.blocked').count()) > 0) {
      best = id;
      break;
    }
    best ??= / of 28 days/.test(words) ? id : undefined;
  }
  await page.context().close();
  assert.ok(best, 'the first officer has a case that can be shown');
  return best;
}

const demo = await startDemo({ cases: 1000 });
const browser = await startBrowser();
try {
  mkdirSync(FOLDER, { recursive: true });
  const id = await shown(browser, demo);
  const officer = await signIn(browser, demo, 'case-officer');
  for (const [name, [role, language, device, open]] of Object.entries(PICTURES)) {
    const page = await signIn(browser, demo, role, { language, width: WIDTHS[device] });
    await open(page, id, officer);
    const path = join(FOLDER, `${name}.png`);
    await page.screenshot({ path });
    const { size } = statSync(path);
    assert.ok(size < LARGEST, `${name}.png has ${size} bytes`);
    console.log(`docs/screenshots/${name}.png: ${size} bytes`);
    await page.context().close();
  }
} finally {
  await browser.close();
  await demo.stop();
}
