"""The entry points: HTTP routes, webhooks and schedules, composed here and nowhere else.

Lambda imports a schedule as `chalice_app.schedules.<name>` and never app.py, but always this package first.
So what is registered here is there for every entry point.
"""

from chalice.app import Chalice, CORSConfig

from chalice_app import calls, health, links, schedules, webhooks
from chalice_app.problems import translate_chalice_errors

app = Chalice(app_name="carebase", configure_logs=False)
# Tokens travel in a header and no cookie is used, so any origin may ask: CORS protects nothing here.
app.api.cors = CORSConfig(
    allow_origin="*",
    allow_headers=["Apikey", "Idempotency-Key", "X-Client-Info"],
    expose_headers=["Retry-After", "X-Request-Id"],
    max_age=3600,
)
for blueprint in (health.routes, links.routes, calls.routes, webhooks.routes, schedules.schedules):
    app.register_blueprint(blueprint)
app.register_middleware(translate_chalice_errors, "http")
