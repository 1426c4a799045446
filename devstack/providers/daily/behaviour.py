"""How this Daily behaves, where a real one differs from domain to domain."""

from dataclasses import dataclass


@dataclass
class Behaviour:
    """`PUT /_daily/settings` changes these. A HIPAA domain keeps no names; limits are off unless tested."""

    hipaa: bool = False
    rate_limits: bool = False
    timestamp_unit: str = "s"
