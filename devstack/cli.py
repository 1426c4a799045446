"""`python -m devstack <command>`: one function for each command, which returns the exit code."""

import argparse
import shutil
import signal

import httpx
import psycopg

from devstack import env, report
from devstack.config import Config
from devstack.database import migrations
from devstack.database.postgres import Server
from devstack.errors import StackError
from devstack.processes import background, ports, preflight, readiness
from devstack.processes.guardian import stop_all
from devstack.processes.lock import Lock, claim, require_ours
from devstack.processes.supervisor import running, watch


def dev(config: Config, _: argparse.Namespace) -> int:
    """run the whole backend here, Ctrl-C stops it"""
    # also SIGINT, which is ignored in a process that a script starts in the background
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.default_int_handler)
    report.place(config)
    lock, steps = Lock.take(config), report.Steps()
    try:
        stop_all(config)  # processes that a killed stack and its killed guardian left running
        preflight.check(config)
        ports.remember(config.home, ports.asked())
        with running(config, lock, steps) as stack:
            env.write(config)
            steps.done()
            report.show(env.values(config), config)
            with readiness.noted(config):
                watch(stack, report.log_line)
    except KeyboardInterrupt:
        report.console.print("Stopped.")
    return 0


def up(config: Config, _: argparse.Namespace) -> int:
    """run it in the background"""
    if not readiness.is_ready(config):
        report.place(config)
        with report.console.status("Starting ..."):
            background.up(config)
    else:
        report.console.print("The stack is already up. To give it another port or host, stop it first.")
        _migrate(config)
    report.show(env.running(config), config)
    return 0


def migrate(config: Config, _: argparse.Namespace) -> int:
    """apply the migrations of this checkout that its running stack lacks"""
    report.place(config)
    env.running(config)
    _migrate(config)
    return 0


def _migrate(config: Config) -> None:
    if files := migrations.pending(config):
        migrations.push(config)
    report.console.print(f"Migrations applied: {', '.join(files) or 'none, the stack has them all'}.")


def down(config: Config, _: argparse.Namespace) -> int:
    """stop it, also if another terminal started it"""
    report.place(config)
    report.console.print("Stopped." if background.down(config) else "The stack is not up.")
    return 0


def reset(config: Config, _: argparse.Namespace) -> int:
    """stop it and delete the local data"""
    report.place(config)
    require_ours(config.home)
    background.down(config)
    if config.home.exists():
        port = ports.remembered(config.home)
        Server(config).destroy()
        shutil.rmtree(config.home)
        claim(config.home)
        ports.remember(config.home, port)
    report.console.print("The local data is deleted. The next start makes a new database, on the same port.")
    return 0


def status(config: Config, _: argparse.Namespace) -> int:
    """show whether it is up, its addresses and its keys"""
    report.place(config)
    if not readiness.is_ready(config):
        return report.fail("The stack is not up.")
    report.show(env.running(config), config)
    return 0


def invoke(config: Config, arguments: argparse.Namespace) -> int:
    """run a scheduled function once"""
    url = env.running(config)["DEVTOOLS_URL"]
    report.place(config, report.errors)  # the output is the function's answer alone
    answer = httpx.post(f"{url}/invoke/{arguments.schedule}", timeout=120, trust_env=False)
    if not answer.headers["content-type"].startswith("application/json"):
        raise StackError(f"The scheduled functions could not be loaded: see {config.logs / 'services.log'}.")
    report.console.print_json(answer.text)
    return 0 if answer.is_success else 1


COMMANDS = (dev, up, migrate, down, reset, status, invoke)


def main() -> int:
    """Parse the command line and run the command. Print any failure as one sentence."""
    parser = argparse.ArgumentParser(prog="python -m devstack", description="Carebase's local stack.")
    commands = parser.add_subparsers(required=True, metavar="command")
    for command in COMMANDS:
        sub = commands.add_parser(command.__name__, help=command.__doc__)
        sub.set_defaults(run=command)
        if command is invoke:
            sub.add_argument("schedule", help="its name, such as sweep_missed_calls")
    arguments = parser.parse_args()
    try:
        return int(arguments.run(env.located(Config.load()), arguments))
    except StackError as error:
        return report.fail(str(error))
    except KeyboardInterrupt:
        return 130
    except OSError as error:
        place = f" ({error.filename})" if error.filename else ""
        return report.fail(f"The stack cannot go on: {error.strerror or error}{place}.")
    except (psycopg.Error, httpx.HTTPError) as error:
        return report.fail(
            f"The stack cannot go on: {(str(error).splitlines() or [type(error).__name__])[0]}."
        )
