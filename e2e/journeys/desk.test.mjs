// What an officer's desk owes its officer: a password of one's own, the letter beside the decision, a way into a case
// in an emergency, the result of a reassignment that a reload does not repeat, a long verification that shows how far it is.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessible, day, fill, fits, openCase, picture, record, signIn, startBrowser, startDemo, WIDTHS } from '../harness.mjs';

let demo;
let browser;
before(async () => {
  demo = await startDemo({ cases: 40 });
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

/** Signs in with a password, on a device of its own. */
async function enter(login, password, code) {
  const context = await browser.newContext({ baseURL: demo.url, viewport: { width: WIDTHS.desktop, height: 900 } });
  const page = await context.newPage();
  page.problems = [];
  await page.goto('/sign-in');
  await page.locator('#login').fill(login);
  await page.locator('#password').fill(password);
  await page.locator('#code').fill(code);
  await page.locator('form[action="/sign-in"] button.main').click();
  return page;
}

test('a new colleague chooses a password of her own before anything else', async () => {
  const page = await signIn(browser, demo, 'administrator');
  await page.goto('/accounts/new');
  const scope = await fill(page, 'create-account', { login: 'new.colleague', name: 'N. Colleague', roles: ['case-officer'], team: 'whole-authority' });
  await scope.locator('button.main').click();
  const [password, secret] = await page.locator('code.secret').allInnerTexts();
  assert.ok(password.length > 11 && secret.length > 11, 'password and secret are shown once');
  await page.context().close();

  // Without a library for one-time codes: the code of the first step is asked of the browser's own crypto.
  const helper = await (await browser.newContext({ baseURL: demo.url })).newPage();
  await helper.goto('/sign-in');
  const code = await helper.evaluate(async (text) => {
    const bits = [...text.replace(/[= ]/g, '')].map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0')).join('');
    const key = new Uint8Array(bits.match(/.{8}/g).map((b) => parseInt(b, 2)));
    const counter = new DataView(new ArrayBuffer(8));
    counter.setUint32(4, Math.floor(Date.now() / 30_000));
    const imported = await crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-1' }, false, ['sign']);
    const mac = new DataView(await crypto.subtle.sign('HMAC', imported, counter));
    const at = mac.getUint8(19) & 15;
    return String((mac.getUint32(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
  }, secret);
  await helper.context().close();

  const own = await enter('new.colleague', password, code);
  await own.waitForURL(/\/my-account/);
  await accessible(own, 'the first password');
  await picture(own, 'own-account-first');
  await own.goto('/worklist');
  assert.match(own.url(), /\/my-account/, 'every page leads back until it is done');
  await own.locator('#own-current').fill(password);
  await own.locator('#own-new').fill('short');
  await own.locator('#own-repeated').fill('short');
  await own.locator('main button.main').click();
  assert.match(await own.locator('.error-summary').innerText(), /12/, 'the policy is told');
  await accessible(own, 'a password that is too short');
  for (const [field, value] of [['current', password], ['new', 'two herons by the river'], ['repeated', 'two herons by the river']]) {
    await own.locator(`#own-${field}`).fill(value);
  }
  await own.locator('main button.main').click();
  await own.waitForURL(/\/worklist/);
  assert.match(await own.locator('.notices').innerText(), /password is changed/);
  await own.context().close();
});

test('the letter stands beside the decision, without JavaScript too, and under it on a telephone', async () => {
  for (const javaScript of [true, false]) {
    const officer = await signIn(browser, demo, 'decision-officer', { javaScript, width: javaScript ? WIDTHS.desktop : WIDTHS.phone });
    const id = await openCase(officer, {
      origin: 'permit-end', 'opened-on': day(-3), family: 'Testperson', given: 'Amina', script: 'Latn', nationality: 'MA',
      'birth-date-year': '1988',
    });
    await record(officer, id, 'record-legal-stay-ended', { kind: 'permit-ended', 'decided-on': day(-20) });
    await record(officer, id, 'establish-illegal-stay', { 'established-on': day(-2), circumstances: 'The permit expired.' });
    await record(officer, id, 'exclude-free-movement', { on: day(-2), explanation: 'Asked and looked up.' });
    await record(officer, id, 'assess-non-refoulement', { 'assessed-on': day(-1), country: 'MA', finding: 'no-risk', reasons: 'Assessed on the file and in person.' });
    await officer.goto(`/cases/${id}/forms/issue-return-decision`);
    await fill(officer, 'issue-return-decision', {
      'issued-on': day(0), 'reasons-in-fact': 'The permit expired and was not renewed.',
      'reasons-in-law': 'Directive 2008/115/EC, Article 6(1).', remedies: 'Appeal within four weeks.',
    });
    await officer.locator('button[value=preview]').click();
    const letter = officer.locator('article.letter');
    await letter.waitFor();
    assert.match(await letter.innerText(), /The permit expired and was not renewed\./, 'the reasons stand in the letter');
    assert.match(await letter.innerText(), /Testperson/);
    if (javaScript) await accessible(officer, 'the decision with its letter');
    await fits(officer, 'the decision with its letter');
    await picture(officer, `decision-letter-${javaScript ? 'desktop' : 'phone'}`);
    await officer.context().close();
  }
});

test('a search without hits and a case that is not found lead to emergency access', async () => {
  const officer = await signIn(browser, demo, 'case-officer');
  await officer.goto('/search?q=zzzzzz');
  await officer.locator('main a[href="/emergency-access"]').click();
  await officer.waitForURL(/\/emergency-access/);
  await officer.goto('/cases/00000000-0000-7000-8000-000000000000');
  assert.equal(await officer.locator('main a[href$="/emergency-access"]').count(), 1);
  await officer.context().close();
  const lead = await signIn(browser, demo, 'team-lead');
  await lead.goto('/search?q=zzzzzz');
  assert.equal(await lead.locator('main a[href="/emergency-access"]').count(), 0, 'not for a role that may not use it');
  await lead.context().close();
});

test('the administrator gives the court its address, in each language of letters', async () => {
  for (const language of ['en', 'nl', 'ar']) {
    const administrator = await signIn(browser, demo, 'administrator', { language });
    await administrator.goto('/installation?language=en');
    await administrator.locator('#court-name').fill('District Court of Example');
    await administrator.locator('form[action="/installation"] button.main').click();
    await administrator.waitForURL(/done=contacts-saved/);
    assert.equal(await administrator.locator('#court-name').inputValue(), 'District Court of Example');
    await picture(administrator, `installation-${language}`);
    await administrator.context().close();
  }
});

test('the history is verified while the page waits, and the result is shown', async () => {
  const officer = await signIn(browser, demo, 'data-protection-officer');
  await officer.goto('/oversight/history');
  await officer.locator('form[action="/oversight/history"] button').click();
  await officer.locator('#history-check pre').waitFor();
  await accessible(officer, 'the verified history');
  await officer.context().close();
});
