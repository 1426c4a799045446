"""Prints the progress of a start, and the addresses afterwards."""

import time

from rich.console import Console
from rich.table import Table

from devstack.config import Config
from devstack.processes import log_lines, network, ports
from devstack.processes.part import listens

# The people of supabase/seed*.sql.
PASSWORD = "carebase-demo"
ACCOUNTS = {
    "patient": "ada.patient@example.com",
    "doctor": "ben.doctor@example.com",
    "caregiver": "chi.caregiver@example.com",
    "admin": "eve.admin@example.com",
    "hospital": "fay.hospital@example.com",
    "agent": "gil.agent@example.com",
}
_ROWS = {
    "API URL": "SUPABASE_URL",
    "Publishable key": "SUPABASE_PUBLISHABLE_KEY",
    "Secret key": "SUPABASE_SECRET_KEY",
    "Functions URL": "FUNCTIONS_URL",
    "Inbox": "INBOX_URL",
    "Database URL": "SUPABASE_DB_URL",
    "API description": "DEVTOOLS_URL",
    "Provider stand-ins": "PROVIDERS_URL",
}
_FOR_PHONES = {"gateway": "API", "functions": "functions", "inbox": "inbox"}
console = Console(soft_wrap=True, highlight=False)
errors = Console(stderr=True, soft_wrap=True, highlight=False)


class Steps:
    """Prints each step of a start with the seconds since its beginning."""

    def __init__(self) -> None:
        self._begun = time.monotonic()

    def __call__(self, step: str) -> None:
        console.print(f"[dim]{time.monotonic() - self._begun:5.1f} s[/dim]  {step} ...")

    def done(self) -> None:
        console.print(f"[dim]{time.monotonic() - self._begun:5.1f} s[/dim]  [green]Ready[/green]")


def place(config: Config, output: Console = console) -> None:
    """Print which stack a command works on."""
    note = "" if ports.asked() or not ports.remembered(config.home) else ", on the port you gave it before"
    output.print(f"Stack: {config.gateway_url}, data in {config.home}{note}", markup=False)


def show(values: dict[str, str], config: Config) -> None:
    """Print the table of addresses, after a start and for `status`; `values` are those of the env file."""
    table = Table(show_header=False, box=None, padding=(0, 2, 0, 0))
    for label, name in _ROWS.items():
        table.add_row(f"[bold]{label}[/bold]", values[name])
    for role, email in ACCOUNTS.items():
        table.add_row(f"[bold]Demo {role}[/bold]", f"{email} · {PASSWORD}")
    table.add_row("[bold]All values[/bold]", f"{config.env_file} (KEY=value lines)")
    console.print(table)
    _show_network(config)
    console.print(
        "Try next: [bold]make demo[/bold] in another terminal, [bold]make seed[/bold] for hundreds of people."
    )


def log_line(line: str) -> None:
    """Print a line of the functions' logs if it is about a request or an error."""
    if text := log_lines.shown(line):
        console.print(text)


def _show_network(config: Config) -> None:
    """Print the addresses for phones, if the stack accepts connections from the network."""
    found = {
        interface: address
        for interface, address in network.addresses().items()
        if listens(config.ports["gateway"], address)
    }
    for interface, address in found.items():
        urls = [f"{label} http://{address}:{config.ports[part]}" for part, label in _FOR_PHONES.items()]
        console.print(f"[bold]From a phone ({interface})[/bold]: {', '.join(urls)}")
    if found:
        console.print(
            "Everyone in these networks can read and change the local data: its keys are no secret."
        )


def fail(message: str) -> int:
    """Print the reason of a failure; return the exit code."""
    errors.print(f"[red]{message}[/red]")
    return 1
