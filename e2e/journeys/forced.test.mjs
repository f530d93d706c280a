// One forced case from intake to closure: the period lapses and becomes an obligation to decide how to continue; an
// appeal with suspensive effect blocks removal; removal is refused before a second officer confirmed the order and
// before the monitor was told; then the person is removed and the case closed.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  accessible, day, onTelephoneInDutch, openCase, picture, record, refused, signIn, startBrowser, startDemo, words,
} from '../harness.mjs';

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

const order = (on) => ({
  'issued-on': on, 'reasons-in-fact': 'He did not leave within the period.',
  'reasons-in-law': 'Article 8(1) and (3) of Directive 2008/115/EC.', remedies: 'Appeal to the district court within four weeks.',
});

/** Intake and return decision: a refused application for a permit, 28 days to leave, of which the last is long past. */
async function decided(officer, decider) {
  const id = await openCase(officer, {
    origin: 'permit-refused', 'opened-on': day(-70), family: 'Karimi', given: 'Omid', script: 'Latn',
    'birth-date-year': '1988', nationality: 'IQ', language: 'ar',
  });
  await record(officer, id, 'record-legal-stay-ended', { kind: 'permit-ended', 'decided-on': day(-69) });
  await record(officer, id, 'establish-illegal-stay', {
    'established-on': day(-68), circumstances: 'The permit ended; no other right to stay.',
  });
  await record(officer, id, 'exclude-free-movement', { on: day(-68), explanation: 'No family in the Union.' });
  await record(officer, id, 'screen-vulnerability', { 'screened-on': day(-67) });
  await record(decider, id, 'assess-non-refoulement', {
    'assessed-on': day(-67), country: 'IQ', finding: 'no-risk', reasons: 'Heard with an interpreter; country report weighed.',
  });
  await record(officer, id, 'offer-counselling', { on: day(-66), language: 'ar' });
  await record(decider, id, 'issue-return-decision', {
    'issued-on': day(-65), language: 'nl', countries: ['IQ'], 'reasons-in-fact': 'Stay without a right to remain.',
    'reasons-in-law': 'Article 6(1) of Directive 2008/115/EC.', term: 'granted', days: 28,
    remedies: 'Appeal to the district court within four weeks.',
  });
  await record(officer, id, 'notify-return-decision', { 'notified-on': day(-64), manner: 'in-person' });
  return id;
}

/** What must be there before anybody is put on an aircraft, but for the word of the monitor. */
async function prepared(officer, decider, id) {
  await record(officer, id, 'record-nationality', {
    country: 'IQ', status: 'confirmed', evidence: 'The embassy confirmed.', 'recorded-on': day(-20),
  });
  await record(officer, id, 'obtain-travel-document', {
    kind: 'laissez-passer', number: 'LP-55120', country: 'IQ', 'valid-until-on': day(90), 'obtained-on': day(-18),
  });
  await record(decider, id, 'assess-non-refoulement', {
    'assessed-on': day(-6), country: 'IQ', finding: 'no-risk', reasons: 'Assessed anew on the country report of this year.',
  });
  await record(officer, id, 'assess-fitness', { 'assessed-on': day(-5), finding: 'fit', 'valid-until-on': day(30) });
  await record(officer, id, 'plan-travel', {
    track: 'removal', 'departs-on': day(0), destination: 'IQ', 'planned-on': day(-5),
  });
  await record(officer, id, 'inform-of-removal', { on: day(-5), explanation: 'Told in person with an interpreter.' });
}

test('a lapsed period, an appeal that blocks removal, a refused and then a lawful removal', async () => {
  const officer = await signIn(browser, demo, 'case-officer');
  const decider = await signIn(browser, demo, 'decision-officer');
  const reviewer = await signIn(browser, demo, 'reviewer');
  const id = await decided(officer, decider);

  // The period ended 36 days ago: somebody must decide how to go on, because of an article, and the list says so.
  await decider.goto(`/cases/${id}`);
  const duty = decider.locator('.next-duty a[href*="/forms/decide-continuation"]').first();
  await duty.waitFor();
  const lapsed = await words(decider, `/cases/${id}/voluntary-departure`);
  assert.match(lapsed, /ended on .+ without a confirmed departure/, 'the chapter says that the period lapsed');
  const listed = decider.locator(`tr:has(a[href*="${id}"])`).filter({ hasText: 'Decide how to continue' });
  await decider.goto('/worklist?whose=all&due=overdue&kind=decide-continuation');
  assert.match(await listed.first().innerText(), /was due .+ ago\).*RD Art\. 8\(1\)/s, 'the worklist has the duty, overdue, with its article');
  await record(decider, id, 'decide-continuation', {
    'decided-on': day(-30), way: 'enforcement', reasons: 'No departure and no contact since the period ended.',
  });
  await decider.goto('/worklist?whose=all&due=overdue&kind=decide-continuation');
  assert.equal(await listed.count(), 0, 'the decision fulfils the duty');
  await record(officer, id, 'offer-counselling', { on: day(-29), language: 'ar' });
  await record(decider, id, 'order-removal', order(day(-28)));

  // The order binds nobody before a second officer confirmed it.
  const alone = await refused(decider, id, 'clear-removal', { on: day(0) }, /RD-8-3-CONFIRM/);
  await alone.unchanged();
  await record(reviewer, id, 'confirm-removal-order', { 'confirmed-on': day(-27) });

  // An appeal with suspensive effect: nobody may be removed while it stands.
  await record(officer, id, 'lodge-remedy', {
    'lodged-on': day(-26), against: 'removal-order', body: 'District court of The Hague', 'suspensive-effect': 'by-law',
  });
  // The assessment of two months ago no longer counts either; the refusal names every line at once.
  const blocked = await refused(decider, id, 'clear-removal', { on: day(0) }, /RD-PRINC-1[^]*RD-9-1/);
  assert.match(blocked.words, /This step is not possible now/, 'the refusal says so in words');
  assert.match(blocked.words, /suspensive effect|appeal|remedy/i, 'the refusal speaks of the appeal');
  await picture(decider, 'refusal');
  await accessible(decider, 'a refusal');
  await blocked.unchanged();
  assert.match(await words(officer, `/cases/${id}/remedies`), /remedy has been pending since|remedy is pending since/i, 'the appeal is pending');
  assert.match(await words(officer, `/cases/${id}`), /By removal not yet/, 'the case page says that removal is not possible');
  await onTelephoneInDutch(browser, demo, 'case-officer', `/cases/${id}/remedies`, /Er loopt een rechtsmiddel sinds/);
  await record(officer, id, 'decide-remedy', { number: '1', 'decided-on': day(-21), outcome: 'dismissed' });

  // Everything is ready but the word of the monitor: still refused, and the refusal says what is missing.
  await prepared(officer, decider, id);
  const missing = await refused(decider, id, 'clear-removal', { on: day(0) }, /RD-8-6/);
  assert.doesNotMatch(missing.words, /RD-9-1/, 'the appeal no longer stands in the way');
  await missing.unchanged();
  await record(officer, id, 'notify-monitor', { on: day(-4), explanation: 'Message to the monitor with flight and time.' });
  await record(decider, id, 'clear-removal', { on: day(0) });
  await record(officer, id, 'confirm-departure', {
    'left-on': day(0), 'return-type': 'enforced-escorted', destination: 'IQ', evidence: 'escort-handover',
    'confirmed-on': day(0),
  });
  await record(officer, id, 'close-case', { 'closed-on': day(0), outcome: 'departed' });

  assert.match(await words(officer, `/cases/${id}`), /This case is closed/, 'the case says that it is closed');
  await onTelephoneInDutch(browser, demo, 'case-officer', `/cases/${id}/travel`, /De persoon is op .+ vertrokken/);
  await officer.goto(`/cases/${id}/history`);
  assert.ok((await officer.locator('.event.refused').count()) >= 3, 'the refusals stay in the history');
});
