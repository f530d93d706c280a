//! What findings tell of entries that a reader may not see: the fact is named, its value withheld. The same for the case,
//! a refusal, a preview and a receipt, because all of them show findings.

use std::collections::BTreeMap;

use domain::Refused;
use domain::event::{Category, Recorded};
use law::{FactUsed, FactValue, Finding, Reason};

use crate::access::actor::Actor;
use crate::access::permission::Permission;

/// Versions of the entries that a reader may not see, with their category.
pub(crate) struct Unseen(BTreeMap<u32, Category>);

impl Unseen {
    /// For one reader of one history.
    pub(crate) fn of(actor: &Actor, history: &[Recorded]) -> Self {
        let hidden = history.iter().filter_map(|recorded| {
            let category = recorded.event.category_in(history);
            (!actor.may(Permission::See(category))).then_some((recorded.version, category))
        });
        Self(hidden.collect())
    }

    /// Takes the values out that the reader may not see, and the reason that would tell them: rule and verdict stay,
    /// because whoever confirms or plans must know that something stands in the way.
    pub(crate) fn withhold(&self, findings: &mut [Finding]) {
        if self.0.is_empty() {
            return;
        }
        for finding in findings {
            finding.facts.iter_mut().for_each(|fact| self.close(fact));
            if finding.facts.iter().any(|fact| matches!(fact.value, FactValue::Withheld(_))) {
                finding.reason = Reason::new("withheld");
            }
        }
    }

    /// The same for a refusal.
    pub(crate) fn withheld(&self, mut refused: Refused) -> Refused {
        match &mut refused {
            Refused::Unlawful { findings, .. } => self.withhold(findings),
            Refused::NotNow { .. } => {}
        }
        refused
    }

    fn close(&self, fact: &mut FactUsed) {
        if let Some(category) = fact.recorded.and_then(|version| self.0.get(&version)) {
            fact.value = FactValue::Withheld(category.code().into());
        }
    }
}

#[cfg(test)]
mod tests {
    use domain::safeguards::event::{Event as Safeguard, Hold, HoldKind};
    use domain::{ActorId, Event, OrganisationId, Text};
    use uuid::Uuid;

    use super::*;
    use crate::access::actor::AccountRole;
    use crate::access::matrix;

    fn reader(role: AccountRole) -> Actor {
        Actor {
            id: ActorId(Uuid::nil()),
            name: String::new(),
            organisation: OrganisationId(Uuid::nil()),
            team: None,
            roles: vec![role],
        }
    }

    /// One entry for the doctor, one for everybody who works on the file.
    fn history() -> Vec<Recorded> {
        let hold = |kind| {
            Event::Safeguards(Safeguard::HoldPlaced(Hold {
                kind,
                on: "2026-03-02".parse().unwrap(),
                reasons: Text::parse("why").unwrap(),
            }))
        };
        [hold(HoldKind::Medical), hold(HoldKind::Protection)]
            .into_iter()
            .zip(1..)
            .map(|(event, version)| Recorded {
                version,
                recorded_at: "2026-03-02T09:00:00Z".parse().unwrap(),
                actor: ActorId(Uuid::nil()),
                event,
            })
            .collect()
    }

    #[test]
    fn a_value_is_shown_to_exactly_those_who_may_see_the_entry_it_rests_on() {
        let history = history();
        let fact = |recorded| FactUsed { key: "hold".into(), value: FactValue::Code("ill".into()), recorded };
        for role in AccountRole::ALL {
            let unseen = Unseen::of(&reader(role), &history);
            for entry in &history {
                let category = entry.event.category_in(&history);
                let mut used = fact(Some(entry.version));
                unseen.close(&mut used);
                let shown = used.value == FactValue::Code("ill".into());
                assert_eq!(
                    shown,
                    matrix::readers(category).contains(&role),
                    "{} {}",
                    role.code(),
                    category.code()
                );
                assert!(shown || used.value == FactValue::Withheld(category.code().into()));
            }
            let mut nowhere = fact(None);
            unseen.close(&mut nowhere);
            assert_eq!(nowhere, fact(None), "what rests on no entry is nobody's secret");
        }
    }
}
