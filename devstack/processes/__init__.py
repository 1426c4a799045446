"""The processes of a stack: starting, watching and stopping them, their ports, locks and logs."""
