# Why a pack of rules governs a case: applies-PACK-reason. One line a key, no variables.

applies-rd_2008-decision-issued = The law of the day on which the return decision was issued counts.
applies-rd_2008-effects-persist = The return decision is older than the Directive and still has effects: the Directive counts from its first day.
applies-rd_2008-no-decision-yet = There is no return decision yet: the law of today counts.
applies-rd_2008-chosen-alone = Somebody chose to see the Return Directive alone.
applies-apr_2024-protection-decided = Legal stay ended by a decision on international protection: the law of the day of that decision counts.
applies-apr_2024-chosen-alone = Somebody chose to see the Asylum Procedures Regulation alone.
applies-rr_2026-chosen-alone = Somebody chose to see the Return Regulation alone.
