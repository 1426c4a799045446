"""Every check that no module beside this package tries with whole rows, one module a domain.

For each table: what else a row needs, then for each check the columns that break it, and nothing else.
"""

from tests.sql.support.violations.checks import (
    adherence,
    care_team,
    foundation,
    messaging,
    payments,
    people,
    scheduling,
)

REFUSED = {
    **foundation.CHECKS,
    **people.CHECKS,
    **care_team.CHECKS,
    **scheduling.CHECKS,
    **messaging.CHECKS,
    **adherence.CHECKS,
    **payments.CHECKS,
}
