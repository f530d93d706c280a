// A person's data: everything held is exported, erasing is refused while the case is open, then done with a certificate;
// afterwards nobody finds the person, and the history still verifies.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { accessible, day, fill, openCase, record, signIn, startBrowser, startDemo } from '../harness.mjs';

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

test('a data-protection officer exports and erases a person; the history still verifies', async () => {
  const officer = await signIn(browser, demo, 'case-officer');
  const guardian = await signIn(browser, demo, 'data-protection-officer');
  const id = await openCase(officer, {
    origin: 'self-referral', 'opened-on': day(-3), family: 'Quispemamani', given: 'Wayra', script: 'Latn',
    'birth-date-day': '7', 'birth-date-month': '9', 'birth-date-year': '1989', nationality: 'BO', language: 'es',
  });

  await guardian.goto(`/oversight/cases/${id}/erasure`);
  assert.equal(await guardian.locator('form#form-erase-person').count(), 0, 'no form while the case is open');

  await guardian.goto(`/oversight/cases/${id}`);
  const [download] = await Promise.all([
    guardian.waitForEvent('download'),
    guardian.locator('form[action$="/export"] button').first().click(),
  ]);
  assert.match(readFileSync(await download.path(), 'utf8'), /Quispemamani/, 'the export holds the name');

  await record(officer, id, 'close-case', { 'closed-on': day(0), outcome: 'opened-by-mistake', explanation: 'Asked at the wrong authority.' });
  await officer.goto(`/cases/${id}`);
  const number = (await officer.locator('main').innerText()).match(/NL-\d{4}-\d{6}/)[0];

  await guardian.goto(`/oversight/cases/${id}/erasure`);
  await accessible(guardian, 'the page of the erasure');
  const scope = await fill(guardian, 'erase-person', {
    condition: 'unlawful-processing', explanation: 'Opened in error; nothing was decided.', 'case-number': number,
  });
  await Promise.all([guardian.waitForNavigation(), scope.locator('button[type=submit]').last().click()]);
  assert.match(guardian.url(), /done=erased/, await guardian.locator('main').innerText());
  await accessible(guardian, 'the certificate');

  await officer.goto('/search?q=Quispemamani');
  assert.equal(await officer.locator(`a[href*="${id}"]`).count(), 0, 'nobody finds the person any more');
  await officer.goto(`/cases/${id}`);
  assert.ok(!(await officer.locator('body').innerText()).includes('Quispemamani'), 'the case page does not know the person');

  await guardian.goto('/oversight');
  await guardian.locator('form[action="/oversight/history"] button').click();
  await guardian.getByText(/Everything held on/).first().waitFor();
});
