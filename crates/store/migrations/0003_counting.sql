-- Counting without looking at rows: each index holds all that a count over a whole authority or team asks for.

-- Caseload by officer and age.
CREATE INDEX case_row_caseload ON case_row (organisation, team, officer, opened_on, due_sort, next_obligation)
  WHERE closed_on IS NULL;
CREATE INDEX case_row_team_caseload ON case_row (team, organisation, officer, opened_on, due_sort, next_obligation)
  WHERE closed_on IS NULL;

-- Obligations by bucket, for some roles or all.
DROP INDEX obligation_organisation_due;
CREATE INDEX obligation_organisation_due ON obligation (organisation, due_sort, case_id, rule, act, discriminator, role);
DROP INDEX obligation_team_due;
CREATE INDEX obligation_team_due ON obligation (team, due_sort, case_id, rule, act, discriminator, role);
DROP INDEX obligation_officer_due;
CREATE INDEX obligation_officer_due ON obligation (officer, due_sort, case_id, rule, act, discriminator, role);
