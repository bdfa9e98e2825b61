from __future__ import annotations

from dataclasses import replace

import pytest

from accessgen.checks import all_checks, run_publication_checks
from accessgen.checks.eventful import EventCheck
from accessgen.errors import SourceErrors
from tests.checks.event.facts import changed, publication

WITH_LIMITS = [check for check in all_checks() if isinstance(check, EventCheck) and check.limits]


@pytest.mark.parametrize("check", WITH_LIMITS, ids=lambda check: check.id)
def test_no_rule_may_be_left_out_by_a_missing_limit(check: EventCheck) -> None:
    facts = publication(changed())
    less = {
        edition: {rule: values for rule, values in limits.items() if rule != check.id}
        for edition, limits in facts.limits.items()
    }
    with pytest.raises(SourceErrors, match=f"of rule {check.id} is missing"):
        run_publication_checks(replace(facts, limits=less), [check])
