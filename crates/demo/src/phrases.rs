//! Room `demo`: the texts officers write. Fixed sentences, parsed once; nothing in them is about a real person.

use domain::values::{Country, InvalidValue, Language, Note, Text};

macro_rules! sentences {
    ($kind:ident, $parsed:ident: $($name:ident = $text:expr;)*) => {
        /// Sentences, each named after where it stands.
        #[derive(Debug, Clone)]
        pub(crate) struct $kind {
            $(pub(crate) $name: $parsed,)*
        }

        impl $kind {
            pub(crate) fn parse() -> Result<Self, InvalidValue> {
                Ok(Self { $($name: $parsed::parse($text)?,)* })
            }
        }
    };
}

sentences! { Sentences, Text:
    illegal_stay = "No right to stay was found in the registers; the person was heard and named none.";
    illegal_stay_overstay = "The authorised period of stay has passed by the stamps and the entry record; no application is pending.";
    hearing = "Heard through an interpreter on the stay, the family here and in the country of origin, health, and how a return could go. The person would rather stay and named no obstacle to travel.";
    free_movement = "Neither the person nor a family member is a citizen of the Union, Iceland, Liechtenstein, Norway or Switzerland, by the documents and the interview.";
    nationality_claimed = "By the person's own statement and the language of the interview.";
    nationality_document = "By a document that was examined and found genuine.";
    nationality_confirmed = "Confirmed by the consular authority after an interview.";
    needs = "Accommodation and appointments are arranged accordingly; the counsellor is informed.";
    no_refoulement_risk = "No protection claim is pending. The decision on protection, current country information and the interview show no real risk of treatment contrary to Articles 2 and 3 ECHR.";
    no_refoulement_risk_fresh = "Looked at again shortly before the planned removal: no new facts, no change in the country of return.";
    best_interests_factors = "Age, sex, special vulnerability, physical and mental health, stay with family, level of education and social environment were weighed one by one.";
    child_heard = "The child was heard in a language he or she understands, with a person of trust present.";
    guardian = "Guardian appointed by the court on the proposal of the guardianship organisation.";
    reception = "The family travels together; the parents receive the child.";
    tracing_safe = "No protection claim is pending, the child asked for it, and nobody in the country of origin was told more than that the family is looked for.";
    factor_age = "Age and maturity as the guardian and the school describe them.";
    factor_sex = "No particular risk follows from it in the place of return.";
    factor_vulnerability = "Asked about in the screening; needs are met.";
    factor_health = "Examined by the school doctor; no treatment that would be interrupted.";
    factor_foster_family = "Does not live with a foster family.";
    factor_education = "School reports are handed over; a place at school is confirmed.";
    factor_social = "Friends and family here and there were asked about.";
    factor_country = "Family, housing, school and health care were confirmed by the tracing body.";
    factor_options = "A solution here, reunification elsewhere and return were compared; return together with or to the family serves the child.";
    absconding_mitigating = "Family ties and cooperation so far were weighed; they do not outweigh it.";
    absconding_heard = "The person was heard with an interpreter and said that he or she had stayed with friends.";
    decision_fact = "The person stays on the territory without a right to stay. Family life, state of health and, where there are children, their best interests were asked about and considered.";
    decision_law = "Article 6(1) of Directive 2008/115/EC and the provisions of national law that transpose it.";
    remedies = "An appeal to the district court can be lodged within four weeks of notification. The court can be asked to suspend enforcement. Legal aid is available on request.";
    absconding = "The person twice did not appear for announced interviews and gave an address at which he or she was never registered; both criteria stand in national law and were put to the person.";
    manifestly_unfounded = "The application for international protection was rejected as manifestly unfounded; nothing in the individual situation calls for a period.";
    public_policy = "A final conviction for a serious offence and the personal conduct since show a genuine and present threat.";
    extension = "School year of the children and a confirmed flight after the end of the period.";
    enforcement = "The period has passed, no departure was recorded, and no suspensive effect is in place.";
    investigation = "The person is no longer at the last known address; registers and reception centres are being asked.";
    voluntary_choice = "The person was informed of the options in a language he or she understands and chose to leave voluntarily.";
    order_fact = "The obligation to return was not complied with; the person was told that removal would follow.";
    order_fact_no_period = "No period for voluntary departure was granted; the return decision is enforceable.";
    order_law = "Article 8(1) and (3) of Directive 2008/115/EC.";
    order_remedies = "An objection can be lodged within four weeks; the court can be asked to suspend removal.";
    ban_fact = "The obligation to return was not complied with, or no period was granted; length of stay, family ties and conduct were weighed.";
    ban_law = "Article 11(1) of Directive 2008/115/EC.";
    ban_threat = "A final conviction for a serious offence and conduct since then: a serious threat to public policy.";
    informed = "In an interview with an interpreter and in writing, with date and flight.";
    monitor = "By the secure mailbox of the inspectorate, with route and escorts.";
    flight = "Scheduled flight from Amsterdam.";
    postponed_identity = "The consular authority has not confirmed the identity yet; without a document there is no travel.";
    postponed_health = "The examining doctor advises against travel for the time being.";
    postponed_again = "The reasons still hold; the next answer is expected within the new term.";
    appeal_upheld = "The court annuls the decision for insufficient reasons.";
    appeal_dismissed = "The court finds the decision lawful.";
    permit = "A residence permit was granted on humanitarian grounds.";
    withdrawn = "The person has a right to stay; the return decision is withdrawn.";
    claim = "The person states new facts about the situation in the country of origin.";
    removal_failed = "The person resisted boarding; the captain refused carriage. Nobody was injured.";
    closed_departed = "Departure confirmed with evidence; nothing is open.";
    closed_stay = "The person has a right to stay.";
    closed_annulled = "The return decision was annulled; a new assessment follows in a new case where needed.";
    told_to_go = "The person holds a residence permit of that state and was told, in writing and with an interpreter, to go there within seven days.";
    no_refoulement_risk_lapse = "Looked at again after the period: no protection claim, no new facts, no change in the country of return.";
    no_refoulement_claim = "Looked at on the day of the claim by what is known so far; the asylum authority examines it, and removal is postponed until it has decided.";
    postponed_whereabouts = "The person is not found at the last known address; removal cannot be prepared. Registers and reception centres are asked again at the review.";
    postponed_claim = "A protection claim is being examined; removal waits for the decision on it.";
    postponed_transport = "The last attempt failed; a flight with escorts is being arranged with the carrier.";
    closed_other_state = "Another Member State reported that the person lives there and that it handles the return.";
    unfit_remarks = "To be examined again.";
}

sentences! { Notes, Note:
    court = "District Court of The Hague";
    proof = "Signed receipt";
    passport_source = "Travel document";
    own_statement = "Own statement";
    latin = "Latn";
    child_present = "Guardian or parent, and an interpreter";
    child_protection = "Child protection board";
    criteria_list = "2026-11-22";
    criterion_whereabouts = "4c";
    criterion_supervision = "3b";
}

sentences! { Languages, Language:
    dutch = "nl";
}

sentences! { Countries, Country:
    permit = "IT";
}

/// Everything that is written.
#[derive(Debug, Clone)]
pub(crate) struct Phrases {
    pub(crate) say: Sentences,
    pub(crate) note: Notes,
    pub(crate) language: Languages,
    pub(crate) country: Countries,
}

impl Phrases {
    pub(crate) fn parse() -> Result<Self, InvalidValue> {
        Ok(Self {
            say: Sentences::parse()?,
            note: Notes::parse()?,
            language: Languages::parse()?,
            country: Countries::parse()?,
        })
    }
}
