"""Clients of providers. Each module knows one provider's wire format; none uses the database.

Every provider raises two errors only (`functions.errors`): `ProviderUnavailable` when a later retry
may help, `ProviderRejected` when it will not. Neither holds anything the provider sent.
"""
