"""The outside world. Each module speaks one provider's wire format and touches no database.

Every provider raises two errors only (`functions.errors`): `ProviderUnavailable` when asking again later
may help, `ProviderRejected` when it will not. Neither carries anything the provider said.
"""
