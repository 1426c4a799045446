"""Rows that violate the checks of each table, one module for each domain.

For each table: the other columns a row needs, then for each check the columns that violate only it. Checks of
emergency and hospital tables are in the modules beside this package.
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
