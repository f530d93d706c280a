// Everything the scripted browser tests share: a demonstration server, a browser, an officer who is signed in, forms,
// axe, screenshots. Controls are found by the name under which they are posted, which no translation changes, and each
// must have a name that a screen reader can say.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BINARY = process.env.NOSTOS_BINARY ?? new URL('../target/debug/nostos', import.meta.url).pathname;
const CHROMIUM = process.env.NOSTOS_CHROMIUM ?? '/usr/bin/chromium';
const QUIET = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

/** Widths at which pages must work. */
export const WIDTHS = { desktop: 1440, phone: 390 };
/** Languages in which pages must work; the last reads from right to left. */
export const LANGUAGES = ['en', 'nl', 'ar'];
/** How long a page may take, in milliseconds, before a test gives up on it. */
const PATIENCE = 15_000;
/** Where screenshots of a run go. */
export const OUT = new URL('./out/', import.meta.url).pathname;

/** A day relative to today, as forms take it. */
export function day(offset) {
  const date = new Date();
  date.setUTCDate(date.getUTCDate() + offset);
  return date.toISOString().slice(0, 10);
}

async function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts `nostos demo` on a new data folder; resolves when it answers. */
export async function startDemo({ cases = 60, seed = 1 } = {}) {
  const data = mkdtempSync(join(tmpdir(), 'nostos-e2e-'));
  const address = `127.0.0.1:${await freePort()}`;
  const words = ['demo', '--cases', cases, '--seed', seed, '--data', data, '--listen', address, '--json'];
  // An empty database of a PostgreSQL server instead of the SQLite file: `postgres://…`.
  if (process.env.NOSTOS_DATABASE) words.push('--database', process.env.NOSTOS_DATABASE);
  const child = spawn(BINARY, words.map(String), { stdio: ['ignore', 'pipe', 'inherit'] });
  let announcement;
  createInterface({ input: child.stdout }).on('line', (line) => {
    try {
      const parsed = JSON.parse(line);
      if (parsed.accounts) announcement = parsed;
    } catch {
      // Lines for people.
    }
  });
  const url = `http://${address}`;
  const begun = Date.now();
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode} before it answered`);
    const healthy = await fetch(`${url}/healthz`).then((answer) => answer.ok, () => false);
    if (healthy && announcement) break;
    if (Date.now() - begun > 120_000) throw new Error('no healthy answer and no line with accounts within 120 s');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url,
    accounts: announcement.accounts,
    login(role) {
      const account = announcement.accounts.find((account) => account.role === role);
      assert.ok(account, `the demonstration has no account with role ${role}`);
      return account.login;
    },
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** Starts the browser. */
export function startBrowser() {
  return chromium.launch({ executablePath: CHROMIUM, args: QUIET });
}

/**
 * A page on which an officer with that role, or the one named, is signed in, by the one click that only the
 * demonstration offers.
 */
export async function signIn(browser, demo, role, options = {}) {
  const { language = 'en', width = WIDTHS.desktop, javaScript = true, login = demo.login(role) } = options;
  const context = await browser.newContext({
    baseURL: demo.url,
    viewport: { width, height: 900 },
    javaScriptEnabled: javaScript,
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const problems = [];
  // A refusal answers 409 and bad input 422: the browser writes that to its console, and it is no fault of the page.
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of (409|422)|Status Error Code (409|422)/.test(message.text())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.problems = problems;
  await page.goto('/sign-in');
  await choose(page, language);
  await page.locator(`button[name=login][value="${login}"]`).click();
  await page.waitForURL(/\/worklist|\/oversight|\/team|\/accounts/);
  return page;
}

/** Chooses the language with the switch in the frame. On a telephone it may stand in the menu. */
export async function choose(page, language) {
  if ((await page.locator('html').getAttribute('lang')) === language) return;
  const button = page.locator(`button[name=locale][value="${language}"]`).first();
  if (!(await button.isVisible())) {
    await page.locator('summary:visible, button[aria-expanded=false]:visible').first().click();
  }
  await button.click();
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
}

/** The form of a step on the page that is open; says what stands there instead when there is none. */
async function formOf(page, form) {
  const scope = page.locator(`form#form-${form}`);
  if ((await scope.count()) === 0) {
    const there = await page.locator('main, body').first().innerText();
    assert.fail(`no form ${form} on ${page.url()}, but: ${there.slice(0, 600)}`);
  }
  return scope;
}

/** Fills a form by the names of its fields. Lists tick several boxes, or choose several countries. */
export async function fill(page, form, values) {
  const scope = await formOf(page, form);
  for (const [name, value] of Object.entries(values)) {
    const fields = scope.locator(`[name="${name}"]:not([type=hidden])`);
    const count = await fields.count();
    assert.ok(count > 0, `form ${form} has no field ${name}`);
    await named(fields.first(), form, name);
    const kind = await fields.first().evaluate((e) => (e.tagName === 'INPUT' ? e.type : e.tagName.toLowerCase()));
    const list = [value].flat();
    if (kind === 'radio' || kind === 'checkbox') {
      for (const one of list) await scope.locator(`[name="${name}"][value="${one}"]`).check();
    } else if (kind.startsWith('select')) {
      for (const [n, one] of list.entries()) await fields.nth(n).selectOption(String(one));
    } else {
      await fields.first().fill(String(value));
    }
  }
  return scope;
}

/** A control must have a label that a screen reader can say. */
async function named(field, form, name) {
  const label = await field.evaluate((element) => {
    const texts = [...(element.labels ?? [])].map((label) => label.textContent);
    return (element.getAttribute('aria-label') ?? texts.join(' ')).trim();
  });
  assert.ok(label.length > 0, `field ${name} of form ${form} has no label`);
  assert.ok(!label.includes('⟦'), `field ${name} of form ${form} has no message: ${label}`);
}

/** Steps with legal effect: the officer sees what will follow in words before signing. */
const SIGNED = ['issue-return-decision', 'order-removal', 'issue-entry-ban'];

/** Posts a form by its main button and waits for the answer. */
async function send(page, scope) {
  await Promise.all([page.waitForNavigation(), scope.locator('button.main[type=submit]').click()]);
}

/** What the page says went wrong; empty when nothing did. */
async function troubles(page) {
  const trouble = page.locator('.error-summary, section.refusal');
  return (await trouble.count()) > 0 ? trouble.allInnerTexts() : [];
}

/** Opens the form of a step on a case, fills it, and records it; signs off where the step asks for that. */
export async function record(page, caseId, form, values) {
  await page.goto(`/cases/${caseId}/forms/${form}`);
  await send(page, await fill(page, form, values));
  if (SIGNED.includes(form)) {
    const findings = await page.locator('.checks .finding').allInnerTexts();
    const stopped = [...(await troubles(page)), ...((await page.locator('form.confirm').count()) ? [] : findings)];
    assert.equal(await page.locator('form.confirm').count(), 1, `${form} reached no sign-off: ${stopped.join('; ')}`);
    const effects = page.locator('form.confirm ul.effects li');
    assert.ok((await effects.count()) > 0, `the sign-off of ${form} does not say what will follow`);
    await send(page, page.locator('form.confirm'));
  }
  assert.deepEqual(await troubles(page), [], `${form} was not recorded`);
  assert.match(page.url(), /[?&]done=recorded/, `${form} was not recorded`);
}

/** Tries a step that the law forbids: it must be refused with the rule, and the case must not change. */
export async function refused(page, caseId, form, values, rule) {
  const before = await version(page, caseId);
  await page.goto(`/cases/${caseId}/forms/${form}`);
  const scope = await fill(page, form, values);
  const [answer] = await Promise.all([page.waitForNavigation(), scope.locator('button.main[type=submit]').click()]);
  assert.equal(answer.status(), 409, `${form} is refused`);
  const words = (await page.locator('section.refusal, .error-summary, .checks .finding').allInnerTexts()).join('\n');
  assert.match(words, rule, `the refusal of ${form} names its rule`);
  return {
    words,
    /** To be asked after the page was looked at: the case did not move. */
    async unchanged() {
      assert.equal(await version(page, caseId), before, `${form} was refused, so the case stays as it was`);
    },
  };
}

/** How many events the history of a case shows, refusals not counted. */
export async function version(page, caseId) {
  await page.goto(`/cases/${caseId}/history`);
  return page.locator('[id^="event-"]').count();
}

/** Opens a new case and hands back its id. */
export async function openCase(page, values) {
  await page.goto('/cases/new');
  const scope = await fill(page, 'open-case', values);
  await send(page, scope);
  assert.match(page.url(), /\/cases\/[0-9a-f-]{36}/, `no case was opened: ${(await troubles(page)).join('; ')}`);
  return page.url().match(/\/cases\/([0-9a-f-]{36})/)[1];
}

/** What a person reads on the main part of a page. */
export async function words(page, path) {
  await page.goto(path);
  return (await page.locator('main').innerText()).replace(/\s+/g, ' ');
}

/** The same page as an officer reads it on a telephone, in Dutch: it says this, misses no message, and fits. */
export async function onTelephoneInDutch(browser, demo, role, path, sentence) {
  const page = await signIn(browser, demo, role, { language: 'nl', width: WIDTHS.phone });
  const text = await words(page, path);
  assert.match(text, sentence, `${path} in Dutch`);
  assert.ok(!text.includes('⟦'), `a message is missing on ${path}`);
  await fits(page, `${path} on a telephone`);
  await page.context().close();
}

/** axe finds nothing on the page; the page logged no error. */
export async function accessible(page, what) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  const found = violations.map((v) => `${v.id}: ${v.help} → ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
  assert.deepEqual(found, [], `axe on ${what}`);
  assert.deepEqual(page.problems, [], `errors logged on ${what}`);
}

/** The page does not scroll sideways: what a telephone cannot show must not be there. */
export async function fits(page, what) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(over <= 0, `${what} is ${over} px wider than the window`);
}

/** Keeps a picture of the page under `e2e/out/`, when `NOSTOS_PICTURES` is set. */
export async function picture(page, name) {
  if (!process.env.NOSTOS_PICTURES) return;
  mkdirSync(OUT, { recursive: true });
  await page.screenshot({ path: join(OUT, `${name}.png`), fullPage: true });
}

/** Brings a case to where detention can be ordered: a return decision whose period to leave lapsed long ago. */
export async function detainable(officer, decider, id) {
  await record(officer, id, 'record-legal-stay-ended', { kind: 'permit-ended', 'decided-on': day(-199) });
  await record(officer, id, 'establish-illegal-stay', {
    'established-on': day(-198), circumstances: 'The permit ended; no other right to stay.',
  });
  await record(officer, id, 'exclude-free-movement', { on: day(-198), explanation: 'No family in the Union.' });
  await record(decider, id, 'assess-non-refoulement', {
    'assessed-on': day(-197), country: 'IQ', finding: 'no-risk', reasons: 'Heard with an interpreter; country report weighed.',
  });
  await record(officer, id, 'offer-counselling', { on: day(-196), language: 'ar' });
  await record(decider, id, 'issue-return-decision', {
    'issued-on': day(-195), language: 'nl', countries: ['IQ'], 'reasons-in-fact': 'Stay without a right to remain.',
    'reasons-in-law': 'Article 6(1) of Directive 2008/115/EC.', term: 'granted', days: 28,
    remedies: 'Appeal to the district court within four weeks.',
  });
  await record(officer, id, 'notify-return-decision', { 'notified-on': day(-194), manner: 'in-person' });
  return id;
}

/** A detention of two spells: 31 days in the border procedure, and since 40 days under the Return Directive. */
export const detained = {
  order: (from) => ({
    regime: 'return-directive', grounds: ['avoids-or-hampers'], 'ordered-on': day(from), 'started-on': day(from),
    authority: 'administrative', 'reasons-in-fact': 'He left the assigned place twice without a word.',
    'reasons-in-law': 'Article 15(1)(a) of Directive 2008/115/EC; Article 59 of the Foreign Nationals Act 2000.',
    remedies: 'An appeal to the district court is open at any time.',
    'why-not-reporting': 'He reported three times of ten.', 'why-not-designated-place': 'He left the assigned place twice.',
    'why-not-documents': 'He holds no documents to hand over.', 'why-not-guarantee': 'He has no means and nobody stands in.',
    household: 'without-minors',
  }),
  async record(officer, decider, id) {
    await record(officer, id, 'report-detention', {
      regime: 'return-border-procedure', 'started-on': day(-150), 'ended-on': day(-120),
      explanation: 'Held at the airport; letter of the border police.',
    });
    await record(decider, id, 'order-detention', this.order(-40));
    await record(officer, id, 'inform-detained-person', { on: day(-40), explanation: 'In Arabic, with a leaflet.' });
    await record(officer, id, 'record-facility', {
      on: day(-40), facility: 'specialised', place: 'Detention centre', arrangements: ['contact', 'rules-explained', 'health-care'],
    });
    await record(officer, id, 'assess-prospect', {
      'assessed-on': day(-39), prospect: 'reasonable', diligence: 'due', reasons: 'The embassy answers within weeks.',
    });
    await record(officer, id, 'screen-vulnerability', { 'screened-on': day(-39) });
  },
};
