//! How long the law takes: one assessment, one explanation. Prints figures; asserts none, as machines differ.
//!
//! `cargo bench -p rules`

use std::hint::black_box;
use std::time::Instant;

use rules::explain::Explanation;
use rules::scenarios;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for base in ["checked", "notified", "removal-ready", "rejected-notified"] {
        let (facts, today) = scenarios::base_facts(base)?;
        let law = rules::LawInForce::of_state("NL")?;
        let timed = |times: u32, work: &dyn Fn()| {
            let start = Instant::now();
            (0..times).for_each(|_| work());
            start.elapsed().as_secs_f64() * 1e6 / f64::from(times)
        };
        let assess = timed(20_000, &|| {
            black_box(rules::assess(black_box(&facts), None, &law, today));
        });
        let explain = timed(300, &|| {
            let explanation = Explanation::of(black_box(&facts), None, &law, today);
            for finding in &explanation.assessment.findings {
                black_box(explanation.of_finding(finding));
            }
        });
        println!("{base}: one assessment {assess:.1} µs, every line explained {explain:.0} µs");
    }
    Ok(())
}
