"""Composes the entry points: HTTP routes, webhooks and schedules.

Lambda imports a schedule as `chalice_app.schedules.<name>`, so it runs this file but not app.py. This file
registers everything that all entry points need.
"""

from chalice.app import Chalice, CORSConfig

from chalice_app import calls, files, health, links, schedules, webhooks
from chalice_app.problems import translate_chalice_errors

app = Chalice(app_name="carebase", configure_logs=False)
# Any origin may call: tokens are sent in a header and there are no cookies, so CORS would protect nothing.
app.api.cors = CORSConfig(
    allow_origin="*",
    allow_headers=["Apikey", "Idempotency-Key", "X-Client-Info"],
    expose_headers=["Retry-After", "X-Request-Id"],
    max_age=3600,
)
for blueprint in (
    health.routes,
    links.routes,
    calls.routes,
    files.routes,
    webhooks.routes,
    schedules.schedules,
):
    app.register_blueprint(blueprint)
app.register_middleware(translate_chalice_errors, "http")
