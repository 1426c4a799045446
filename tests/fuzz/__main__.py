"""Searches its own stack for answers that the access matrix denies. The seed determines the requests.

Prints the first wrong answer with the command that repeats it, and exits with an error.
"""

import argparse
import sys
import time

from tests.fuzz.support.fuzz_run import Finding, FuzzRun
from tests.fuzz.support.recorded_world import recorded_world


def say(line: str, end: str = "\n") -> None:
    sys.stdout.write(f"{line}{end}")
    sys.stdout.flush()


def run_steps(run: FuzzRun, steps: range, *, to_the_end: bool) -> list[Finding]:
    """Runs the steps; returns the findings and shows the progress."""
    began, found = time.monotonic(), list[Finding]()
    for done, finding in enumerate(run.run(steps), 1):
        if finding:
            found.append(finding)
            say(f"\n{finding}\n  again: python -m tests.fuzz --seed {run.seed} --only {finding.step}")
            if not to_the_end:
                break
        if done % 100 == 0 or done == len(steps):
            say(f"\rseed {run.seed}: {done}/{len(steps)} steps, {time.monotonic() - began:.0f} s", end="")
    say("")
    return found


def main() -> int:
    """Runs the command; returns 1 if something was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument(
        "--seed", type=int, default=int(time.time()), help="seed of the requests (default: the time)"
    )
    parser.add_argument("--steps", type=int, default=50_000, help="number of requests (%(default)s)")
    parser.add_argument("--only", type=int, metavar="STEP", help="run only this step")
    parser.add_argument("--to-the-end", action="store_true", help="continue after the first finding")
    options = parser.parse_args()
    steps = range(options.steps) if options.only is None else range(options.only, options.only + 1)
    say(f"seed {options.seed}")
    with recorded_world() as where:
        found = run_steps(FuzzRun(where, options.seed), steps, to_the_end=options.to_the_end)
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
