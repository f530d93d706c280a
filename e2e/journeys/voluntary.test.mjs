// One voluntary case from intake to closure: a return decision with a period for voluntary departure, its extension,
// departure within the extended period, closure. A removal is tried while the period runs and is refused.

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

for (const javaScript of [true, false]) {
  test(`a person leaves within the extended period (${javaScript ? 'with' : 'without'} JavaScript)`, async () => {
    const officer = await signIn(browser, demo, 'case-officer', { javaScript });
    const decider = await signIn(browser, demo, 'decision-officer', { javaScript });

    const id = await openCase(officer, {
      origin: 'permit-end', 'opened-on': day(-25), family: 'Demirci', given: 'Leyla', script: 'Latn',
      'birth-date-day': '4', 'birth-date-month': '3', 'birth-date-year': '1991', nationality: 'TR', language: 'tr',
    });
    await record(officer, id, 'record-legal-stay-ended', { kind: 'permit-ended', 'decided-on': day(-25) });
    await record(officer, id, 'establish-illegal-stay', {
      'established-on': day(-22), circumstances: 'The permit ended and was not renewed.',
    });
    await record(officer, id, 'exclude-free-movement', {
      on: day(-22), explanation: 'No family member who is a citizen of the Union.',
    });
    await record(officer, id, 'screen-vulnerability', { 'screened-on': day(-21) });
    await record(decider, id, 'assess-non-refoulement', {
      'assessed-on': day(-21), country: 'TR', finding: 'no-risk', reasons: 'No fear stated; country reports consulted.',
    });

    await record(decider, id, 'issue-return-decision', {
      'issued-on': day(-20), language: 'tr', countries: ['TR'], 'reasons-in-fact': 'Stay ended with the permit.',
      'reasons-in-law': 'Article 6(1) of Directive 2008/115/EC.', term: 'granted', days: 28,
      remedies: 'Appeal to the district court within four weeks.',
    });
    await record(officer, id, 'notify-return-decision', { 'notified-on': day(-20), manner: 'in-person', proof: 'Signed' });
    await record(officer, id, 'offer-counselling', { on: day(-18), language: 'tr' });
    await record(officer, id, 'record-voluntary-choice', { on: day(-16), explanation: 'She wishes to return to Izmir.' });

    const running = await words(officer, `/cases/${id}/voluntary-departure`);
    assert.match(running, /Day \d+ of 28: the person may leave voluntarily until/, 'the period runs');

    const refusal = await refused(decider, id, 'order-removal', {
      'issued-on': day(0), 'reasons-in-fact': 'She has not left yet.', 'reasons-in-law': 'Article 8 of Directive 2008/115/EC.',
      remedies: 'Appeal to the district court.',
    }, /RD-8-2/);
    assert.match(refusal.words, /This step is not possible now/, 'the refusal says so in words');
    assert.match(refusal.words, /period/i, 'the refusal speaks of the running period');
    await refusal.unchanged();

    await record(decider, id, 'extend-period', {
      'decided-on': day(-1), 'until-on': day(40), circumstances: ['children-at-school'],
      reasons: 'Her child finishes the school term.',
    });
    await record(officer, id, 'confirm-extension', { 'confirmed-on': day(0) });
    const longer = await words(officer, `/cases/${id}/voluntary-departure`);
    const until = (text) => text.match(/leave voluntarily until ([^.]+)\./)?.[1];
    assert.ok(until(longer), `the period runs on: ${longer.slice(0, 300)}`);
    assert.notEqual(until(longer), until(running), 'the extension moved the last day');

    await record(officer, id, 'obtain-travel-document', {
      kind: 'passport', number: 'U12345678', country: 'TR', 'valid-until-on': day(900), 'obtained-on': day(-1),
    });
    await record(officer, id, 'plan-travel', {
      track: 'voluntary', 'departs-on': day(0), destination: 'TR', 'planned-on': day(0),
    });
    await record(officer, id, 'confirm-departure', {
      'left-on': day(0), 'return-type': 'voluntary-assisted', destination: 'TR', evidence: 'iom-confirmation',
      'confirmed-on': day(0),
    });
    await record(officer, id, 'close-case', { 'closed-on': day(0), outcome: 'departed' });

    assert.match(await words(officer, `/cases/${id}`), /This case is closed/, 'the case says that it is closed');
    if (javaScript) {
      await onTelephoneInDutch(browser, demo, 'case-officer', `/cases/${id}/closure`, /De zaak is op .+ gesloten/);
      await accessible(officer, 'a closed case');
      await picture(officer, 'voluntary-closed');
    }
    await officer.goto('/worklist');
    assert.equal(await officer.locator(`a[href*="${id}"]`).count(), 0, 'a closed case leaves no obligation');
  });
}
