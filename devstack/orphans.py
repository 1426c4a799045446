"""Processes that must not outlive the one that started them."""

import os
import threading
import time


def end_with(parent: int) -> None:
    """End this process soon after `parent`, its parent, has ended, however that happens."""

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(1)
        os._exit(0)

    threading.Thread(target=watch, daemon=True).start()
