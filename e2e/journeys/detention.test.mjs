// Detention of two spells under two regimes: earlier days in the return border procedure count, the last permissible day
// says why, a review missed and a court not seen become duties, an order without the last resort is refused, and the
// person is free in the end.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  accessible, day, detainable, detained, fits, openCase, picture, record, refused, signIn, startBrowser, startDemo, WIDTHS,
} from '../harness.mjs';

let demo;
let browser;
before(async () => {
  demo = await startDemo({ cases: 50 });
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

/** Days from a day until the same day six months on, the last of the month where it is shorter. */
function sixMonths(from) {
  const begin = new Date(`${from}T00:00:00Z`);
  const month = begin.getUTCMonth() + 6;
  const last = new Date(Date.UTC(begin.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const end = Date.UTC(begin.getUTCFullYear(), month, Math.min(begin.getUTCDate(), last));
  return Math.round((end - begin.getTime()) / 86_400_000);
}

/** The last permissible day, counted here and not there: the fewest days that six months have, less those used before. */
function lastDay(earlier, present) {
  const used = earlier.until - earlier.from + 1;
  const allowed = Math.min(sixMonths(day(earlier.from)), sixMonths(day(present)));
  return day(present + allowed - used - 1);
}

test('two spells under two regimes: the right last day with its derivation, and a duty for what was missed', async () => {
  const officer = await signIn(browser, demo, 'case-officer');
  const decider = await signIn(browser, demo, 'decision-officer');
  const id = await detainable(officer, decider, await openCase(officer, {
    origin: 'permit-refused', 'opened-on': day(-200), family: 'Rahimi', given: 'Navid', script: 'Latn',
    'birth-date-year': '1990', nationality: 'IQ', language: 'ar',
  }));

  // Not the last resort: one measure was not looked at. Nobody is detained on that.
  const bare = { ...detained.order(-40) };
  delete bare['why-not-documents'];
  const short = await refused(decider, id, 'order-detention', bare, /RD-15-1/);
  await picture(decider, 'detention-refused');
  await accessible(decider, 'a refused order of detention');
  await short.unchanged();

  await detained.record(officer, decider, id);

  // 31 days in the border procedure count: the last day is the one counted here.
  const last = lastDay({ from: -150, until: -120 }, -40);
  await decider.goto(`/cases/${id}/detention`);
  const shown = decider.locator(`main .date-why:has(time[datetime="${last}"])`).first();
  await shown.waitFor();
  await shown.locator('details.why summary').click();
  const why = await shown.locator('details.why').innerText();
  assert.match(why, /border procedure/i, 'the derivation names the earlier spell');
  assert.match(why, /31 days/, 'and its days');
  assert.match(why, /Art\. 15\(5\)/, 'and the provision');
  await picture(decider, 'detention');
  await accessible(decider, 'the chapter on detention');

  // The review and the court are overdue, and both stand in the list of what comes next.
  await decider.goto(`/cases/${id}`);
  const duties = await decider.locator('main').innerText();
  assert.match(duties, /Review the detention/);
  assert.match(duties, /See that a court reviews the detention/);
  assert.match(duties, /Release from detention/);

  // On a telephone and in Dutch nothing is missing and nothing scrolls sideways.
  const phone = await signIn(browser, demo, 'decision-officer', { language: 'nl', width: WIDTHS.phone });
  await phone.goto(`/cases/${id}/detention`);
  assert.doesNotMatch(await phone.locator('body').innerText(), /⟦/, 'every message exists in Dutch');
  await fits(phone, 'the chapter on detention');
  await accessible(phone, 'the chapter on detention in Dutch on a telephone');
  await picture(phone, 'detention-phone-dutch');

  await record(decider, id, 'review-detention', {
    'reviewed-on': day(0), conditions: 'hold', reasons: 'The embassy promised the document for next week.',
  });
  await record(officer, id, 'record-judicial-review', {
    'held-on': day(0), instigated: 'ex-officio', lawfulness: 'unlawful', court: 'District court of The Hague',
  });

  // The court found it unlawful: release at once, and no extension.
  await decider.goto(`/cases/${id}`);
  assert.match(await decider.locator('main').innerText(), /The court found the detention unlawful/);
  const longer = await refused(decider, id, 'extend-detention', {
    'decided-on': day(0), 'until-on': day(200), 'extension-ground': 'documentation-delay', authority: 'administrative',
    efforts: 'Asked the embassy four times.', reasons: 'The documents are late.',
  }, /RD-15-2-COURT/);
  await longer.unchanged();
  await record(decider, id, 'end-detention', { 'ended-on': day(0), 'end-reason': 'released-by-court' });
  await decider.goto(`/cases/${id}/detention`);
  assert.match(await decider.locator('main').innerText(), /The person is free/);
});
