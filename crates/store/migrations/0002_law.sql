-- Parameters that an installation enters itself: proposed by one person, decided by another, never deleted.
CREATE TABLE parameter_proposal (
  proposal TEXT NOT NULL PRIMARY KEY,
  entry TEXT NOT NULL,
  state TEXT NOT NULL,
  proposed_by TEXT NOT NULL,
  proposed_at TEXT NOT NULL,
  decided_by TEXT,
  decided_at TEXT,
  decision_note TEXT NOT NULL
) STRICT;
