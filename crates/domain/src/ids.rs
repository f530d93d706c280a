//! Ids as types of their own, so that one cannot be passed for another. Created only through the id source of
//! `application`; here they are merely carried.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

id!(
    /// One return case of one third-country national.
    CaseId
);
id!(
    /// Somebody or something that records: an officer, a counsellor, the scheduler.
    ActorId
);
id!(
    /// An organisation taking part: an authority, a provider.
    OrganisationId
);
id!(
    /// A team within an organisation.
    TeamId
);
