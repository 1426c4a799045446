"""`chalice local` with two settings changed: `python -m devstack.functions_server local …`."""

from chalice.cli import main
from chalice.local import ChaliceRequestHandler, ThreadedHTTPServer


def adjust() -> None:
    """Change the defaults of Chalice's local server, which has no options for them."""
    # Headers and body leave as two packets. With Nagle's algorithm the second one waits until the client
    # acknowledges the first, which clients delay by 40 ms.
    ChaliceRequestHandler.disable_nagle_algorithm = True
    # The default lets five connections wait and resets the sixth: too few when many clients start at once.
    ThreadedHTTPServer.request_queue_size = 256


if __name__ == "__main__":
    adjust()
    raise SystemExit(main())
