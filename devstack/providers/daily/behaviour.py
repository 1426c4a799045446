"""Settings for behaviour that differs between real Daily domains."""

from dataclasses import dataclass


@dataclass
class Behaviour:
    """`PUT /_daily/settings` changes these. A HIPAA domain stores no names. Rate limits default to off."""

    hipaa: bool = False
    rate_limits: bool = False
    timestamp_unit: str = "s"
