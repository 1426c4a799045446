"""Search for rows that the access matrix denies, on a stack of its own. The seed decides the requests.

Prints the first request that was answered wrongly, with what repeats it, and fails.
"""

import argparse
import sys
import time

from tests.fuzz.support.fuzz_run import Finding, Hunt
from tests.fuzz.support.recorded_world import recorded_world


def say(line: str, end: str = "\n") -> None:
    sys.stdout.write(f"{line}{end}")
    sys.stdout.flush()


def told(hunt: Hunt, steps: range, *, to_the_end: bool) -> list[Finding]:
    """The findings, with a line of progress."""
    began, found = time.monotonic(), list[Finding]()
    for done, finding in enumerate(hunt.run(steps), 1):
        if finding:
            found.append(finding)
            say(f"\n{finding}\n  again: python -m tests.fuzz --seed {hunt.seed} --only {finding.step}")
            if not to_the_end:
                break
        if done % 100 == 0 or done == len(steps):
            say(f"\rseed {hunt.seed}: {done}/{len(steps)} steps, {time.monotonic() - began:.0f} s", end="")
    say("")
    return found


def main() -> int:
    """The command described at the top of this file."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument(
        "--seed", type=int, default=int(time.time()), help="what is asked (default: the time)"
    )
    parser.add_argument("--steps", type=int, default=50_000, help="how many requests (%(default)s)")
    parser.add_argument("--only", type=int, metavar="STEP", help="this step and no other")
    parser.add_argument("--to-the-end", action="store_true", help="do not stop at the first finding")
    options = parser.parse_args()
    steps = range(options.steps) if options.only is None else range(options.only, options.only + 1)
    say(f"seed {options.seed}")
    with recorded_world() as where:
        found = told(Hunt(where, options.seed), steps, to_the_end=options.to_the_end)
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
