// One forced case from intake to closure: the period lapses and becomes an obligation to decide how to continue; an
// appeal with suspensive effect blocks removal; without the assessments that protect the person removal is refused;
// a second officer confirms the order; the person is removed and the case closed.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessible, day, openCase, picture, record, refused, signIn, startBrowser, startDemo } from '../harness.mjs';

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

const ORDER = {
  'issued-on': day(0), 'reasons-in-fact': 'The person did not leave within the period.',
  'reasons-in-law': 'Article 8(1) of Directive 2008/115/EC.', remedies: 'Appeal to the district court.',
};

test('a lapsed period, an appeal that blocks removal, a refused and then a lawful removal', async () => {
  const officer = await signIn(browser, demo, 'case-officer');
  const decider = await signIn(browser, demo, 'decision-officer');
  const reviewer = await signIn(browser, demo, 'reviewer');

  const id = await openCase(officer, {
    origin: 'asylum-negative', 'opened-on': day(-70), family: 'Karimi', given: 'Omid', script: 'Latn',
    'birth-date-year': '1988', nationality: 'IQ', language: 'ar',
  });
  await record(officer, id, 'record-legal-stay-ended', { kind: 'protection-rejected', 'decided-on': day(-68) });
  await record(officer, id, 'establish-illegal-stay', {
    'established-on': day(-66), circumstances: 'The application was rejected; no right to remain.',
  });
  await record(decider, id, 'issue-return-decision', {
    'issued-on': day(-65), language: 'ar', countries: ['IQ'], 'reasons-in-fact': 'Stay without a right to remain.',
    'reasons-in-law': 'Article 6(1) of Directive 2008/115/EC.', term: 'granted', days: 28,
    remedies: 'Appeal to the district court within four weeks.',
  });
  await record(officer, id, 'notify-return-decision', { 'notified-on': day(-64), manner: 'in-person' });

  // The period ended 36 days ago: an obligation, with its article, on the officer's list.
  await decider.goto(`/cases/${id}`);
  await decider.locator('.next-duty', { hasText: /8\(1\)/ }).first().waitFor();
  await record(decider, id, 'decide-continuation', {
    'decided-on': day(0), way: 'enforcement', reasons: 'No departure and no contact since the period ended.',
  });

  // An appeal with suspensive effect: nobody may be removed while it stands.
  await record(officer, id, 'lodge-remedy', {
    'lodged-on': day(-1), against: 'return-decision', body: 'District court of The Hague', 'suspensive-effect': 'by-law',
  });
  await refused(decider, id, 'order-removal', ORDER, /Art\. 9\(1\)|RD-9-1|Art\. 13/);
  await picture(decider, 'refusal');
  await accessible(decider, 'a refusal');

  await record(officer, id, 'decide-remedy', { number: '1', 'decided-on': day(0), outcome: 'dismissed' });

  // The removal may be ordered now, but not carried out before the person is safe to return.
  await record(decider, id, 'order-removal', ORDER);
  await record(reviewer, id, 'confirm-removal-order', { 'confirmed-on': day(0) });
  const missing = await refused(decider, id, 'clear-removal', { on: day(0) }, /Art\. 5|RD-PRINC/);
  assert.match(missing, /refoulement/i);

  await record(officer, id, 'screen-vulnerability', { 'screened-on': day(0) });
  await record(decider, id, 'assess-non-refoulement', {
    'assessed-on': day(0), country: 'IQ', finding: 'no-risk', reasons: 'Assessed anew on the country report of this year.',
  });
  await record(officer, id, 'obtain-travel-document', {
    kind: 'laissez-passer', number: 'LP-55120', country: 'IQ', 'obtained-on': day(0),
  });
  await record(officer, id, 'assess-fitness', { 'assessed-on': day(0), finding: 'fit', 'valid-until-on': day(14) });
  await record(officer, id, 'plan-travel', { track: 'removal', 'departs-on': day(0), destination: 'IQ', 'planned-on': day(0) });
  await record(officer, id, 'inform-of-removal', { on: day(0), explanation: 'Told in person with an interpreter.' });
  await record(officer, id, 'notify-monitor', { on: day(0), explanation: 'Message to the monitor with flight and time.' });
  await record(decider, id, 'clear-removal', { on: day(0) });
  await record(officer, id, 'confirm-departure', {
    'left-on': day(0), 'return-type': 'enforced-escorted', destination: 'IQ', evidence: 'escort-handover', 'confirmed-on': day(0),
  });
  await record(officer, id, 'close-case', { 'closed-on': day(0), outcome: 'departed' });

  await officer.goto(`/cases/${id}/history`);
  const refusals = officer.locator('.event-line.refused, [data-refused]');
  assert.ok((await refusals.count()) >= 2, 'the refusals stay in the history');
});
