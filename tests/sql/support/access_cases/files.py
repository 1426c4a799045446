"""Cases of helpers that return files, wallets and payments, and of rights to files and entries."""

from tests.sql.support.access_cases.case import NOTHING, SECOND_FACTOR, Case

SHARED = {
    "the record is closed": NOTHING, "the caregiver becomes secondary": NOTHING,
    "the share has expired": NOTHING,
}  # fmt: skip
FILES_AND_MONEY = [
    Case("shared_file_ids()", "friend", "file", {
        **SHARED, "the share expires in a minute": "file", "the share has no sharer": "file",
        "the file is deleted": NOTHING,
    }),
    Case("shared_objects()", "friend", "object", {**SHARED, "the file is deleted": NOTHING}),
    Case("admin_buckets()", "admin", NOTHING),
    Case("admin_buckets()", "admin", "verification-documents hospital-documents", {}, SECOND_FACTOR),
    Case("own_wallet_ids()", "patient", "wallet"),
    Case("refunded_payment_ids()", "patient", "payment", {"the refund is deleted": NOTHING}),
    Case("refunded_payment_ids()", "caregiver", "payment"),
    Case("refunded_payment_ids()", "doctor", "payment"),
    Case("refunded_payment_ids()", "friend", NOTHING),
]  # fmt: skip
FILED = "is_unfiled('{}', %({})s)"
WITHHELD = "is_withheld('{}', %({})s)"
FILES = [
    *(Case(FILED.format(*file), "friend", "no") for file in (
        ("patient-files", "path"), ("lab-reports", "report"), ("medical-documents", "document"),
    )),
    *(Case(FILED.format(*file), "friend", "yes") for file in (
        ("lab-reports", "path"), ("patient-files", "report"), ("patient-files", "document"),
        ("lab-reports", "document"), ("medical-documents", "other_document"),
        ("medical-documents", "nowhere"),
    )),
    Case(FILED.format("patient-files", "path"), "patient", "no", {"the file is deleted": "no"}),
    Case(WITHHELD.format("patient-files", "path"), "doctor", "no", {"the file is deleted": "yes"}),
    Case(WITHHELD.format("lab-reports", "path"), "doctor", "no", {"the file is deleted": "no"}),
    Case(WITHHELD.format("patient-files", "report"), "doctor", "no", {"the file is deleted": "no"}),
    Case(WITHHELD.format("medical-documents", "document"), "doctor", "yes", {
        "the health record is not sensitive": "no", "the health record is deleted": "yes",
    }),
    *(Case(WITHHELD.format("medical-documents", "document"), who, "no") for who in ("patient", "agent")),
    *(Case(WITHHELD.format(*file), "doctor", "no") for file in (
        ("patient-files", "document"), ("medical-documents", "other_document"),
        ("medical-documents", "nowhere"),
    )),
    Case("is_unsent('message-files', %(sent)s)", "patient", "no"),
    Case("is_unsent('message-files', %(path)s)", "patient", "yes"),
    Case("is_announced(%(document)s)", "agent", "yes", {"the health record is deleted": "no"}),
    Case("is_announced(%(document)s)", "patient", "no"),
    Case("is_announced(%(other_document)s)", "agent", "no"),
]  # fmt: skip
ENTRIES = [
    Case("may_delete(%(patient)s, %(friend)s)", "patient", "yes"),
    Case("may_delete(%(patient)s, %(friend)s)", "caregiver", "yes", {
        "the caregiver becomes secondary": "no",
    }),
    Case("may_delete(%(patient)s, %(caregiver)s)", "caregiver", "yes", {
        "the caregiver becomes secondary": "yes", "the caregiver becomes a viewer": "no",
    }),
    Case("may_delete(%(waiting)s, %(doctor)s)", "doctor", "yes", {"the doctor's care ends": "no"}),
    Case("may_delete(%(waiting)s, %(friend)s)", "doctor", "no"),
    Case("may_delete(%(patient)s, %(friend)s)", "friend", "no"),
]  # fmt: skip
