"""The requests that send a code or link to a mail address or phone."""
