"""The local Daily domain's credentials. They are valid on local stacks only."""

import base64

API_KEY = "local-daily-api-key-0123456789abcdef0123456789abcdef"
# Daily's webhook secrets are base64; the bytes behind it are the HMAC key.
WEBHOOK_SECRET = base64.b64encode(b"carebase-local-webhook-secret-32").decode()
