"""The sizes of the synthetic databases."""

from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Size:
    """Rows of the tables that grow. The rows that one person can read are nearly the same in both sizes."""

    messages: int
    vitals: int
    patients: int
    doctors: int
    appointments: int
    doses: int
    hospitals: int

    def parameters(self) -> dict[str, int]:
        """The sizes by the names in bench/data_set/*.sql."""
        return asdict(self)

    @property
    def deep(self) -> int:
        """A depth near the end of conversation 1, which has ten of every eleven messages."""
        return self.messages * 9 // 10


# 1,000,000 messages, 909,091 of them in one conversation.
LARGE = Size(
    messages=1_000_000, vitals=1_000_000, patients=100_000, doctors=5_000, appointments=1_000_000,
    doses=1_000_000, hospitals=1_000_000,
)  # fmt: skip
SMALL = Size(
    messages=10_000, vitals=10_000, patients=10_000, doctors=400, appointments=10_000, doses=10_000,
    hospitals=10_000,
)  # fmt: skip
MIDDLE = Size(100_000, 100_000, 10_000, 500, 100_000, 100_000, 100_000)
