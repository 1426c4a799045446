"""For each access helper: the rows it returns, before and after changes of access."""

from tests.sql.support.access_cases.conversations import CONVERSATIONS
from tests.sql.support.access_cases.files import ENTRIES, FILES, FILES_AND_MONEY
from tests.sql.support.access_cases.hospitals import HOSPITALS
from tests.sql.support.access_cases.patients import PATIENTS
from tests.sql.support.access_cases.people import PEOPLE

CASES = [*PATIENTS, *PEOPLE, *CONVERSATIONS, *HOSPITALS, *FILES_AND_MONEY, *FILES, *ENTRIES]
