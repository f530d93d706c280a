//! Time zones of the states whose authorities can be served: the civil date of an authority is that of its seat.

/// State (ISO 3166-1 alpha-2) and time zone of its capital: Member States and Schengen-associated states.
const ZONES: [(&str, &str); 31] = [
    ("AT", "Europe/Vienna"),
    ("BE", "Europe/Brussels"),
    ("BG", "Europe/Sofia"),
    ("CH", "Europe/Zurich"),
    ("CY", "Asia/Nicosia"),
    ("CZ", "Europe/Prague"),
    ("DE", "Europe/Berlin"),
    ("DK", "Europe/Copenhagen"),
    ("EE", "Europe/Tallinn"),
    ("ES", "Europe/Madrid"),
    ("FI", "Europe/Helsinki"),
    ("FR", "Europe/Paris"),
    ("GR", "Europe/Athens"),
    ("HR", "Europe/Zagreb"),
    ("HU", "Europe/Budapest"),
    ("IE", "Europe/Dublin"),
    ("IS", "Atlantic/Reykjavik"),
    ("IT", "Europe/Rome"),
    ("LI", "Europe/Vaduz"),
    ("LT", "Europe/Vilnius"),
    ("LU", "Europe/Luxembourg"),
    ("LV", "Europe/Riga"),
    ("MT", "Europe/Malta"),
    ("NL", "Europe/Amsterdam"),
    ("NO", "Europe/Oslo"),
    ("PL", "Europe/Warsaw"),
    ("PT", "Europe/Lisbon"),
    ("RO", "Europe/Bucharest"),
    ("SE", "Europe/Stockholm"),
    ("SI", "Europe/Ljubljana"),
    ("SK", "Europe/Bratislava"),
];

/// The time zone of a state; none: not one of those that can be served.
#[must_use]
pub fn of_state(state: &str) -> Option<&'static str> {
    ZONES.iter().find(|(code, _)| *code == state).map(|(_, zone)| *zone)
}

/// All states that can be served.
#[must_use]
pub fn states() -> Vec<&'static str> {
    ZONES.iter().map(|(code, _)| *code).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_has_a_time_zone_that_this_program_knows() {
        for (state, zone) in ZONES {
            assert!(jiff::tz::TimeZone::get(zone).is_ok(), "{state}: {zone}");
        }
    }
}
