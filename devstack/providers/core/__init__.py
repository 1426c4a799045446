"""What all provider stand-ins share: faults, recorded calls, signed webhooks, and the controls for them."""
