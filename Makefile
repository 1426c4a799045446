# The commands for developers. `make help` lists them.
PYTHON ?= python3
PY := .venv/bin/python
# A worker a core; tests/support/distribution.py says which tests a worker gets and in which order.
WORKERS := -n auto --maxprocesses 8 --dist loadgroup --no-loadscope-reorder

.DEFAULT_GOAL := help
.PHONY: help install dev up migrate down reset seed demo test quick bench soak verify-hosted lint check requirements package migration types reference diagram access generated advisors mutants fuzz sql-lint openapi audit-verify

help: ## list the commands
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

install: .venv/.installed node_modules/.installed ## install the pinned Python and npm packages

.venv/.installed: requirements-dev.txt
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14) and "Carebase runs on Python 3.11, 3.12 or 3.13: make install PYTHON=python3.13")'
	@test -x $(PY) || $(PYTHON) -m venv .venv
	@echo "Installing Python packages (about a minute the first time) ..."
	@.venv/bin/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@

node_modules/.installed: package-lock.json
	@command -v npm >/dev/null || { echo "Carebase needs Node.js 20 or newer (npm was not found)."; exit 1; }
	@node -e 'process.exit(Number(process.versions.node.split(".")[0] < 20))' || { echo "Carebase needs Node.js 20 or newer."; exit 1; }
	@echo "Installing npm packages ..."
	@# not npm ci: it refuses a lock file without the optional packages of every other platform
	@npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

dev: install ## run the whole backend in the foreground; Ctrl-C stops it
	@$(PY) -m devstack dev

up: install ## run the whole backend in the background
	@$(PY) -m devstack up

migrate: install ## apply new migrations to the running stack and keep its data
	@$(PY) -m devstack migrate

down: install ## stop the backend that `make up` started
	@$(PY) -m devstack down

reset: install ## delete the local data
	@$(PY) -m devstack reset

seed: install ## fill the running stack with synthetic data [SCALE=1000000: add that many rows] [TODAY=2026-01-31: fix the day]
	@$(PY) -m ops.seed $(if $(SCALE),--scale $(SCALE)) $(if $(TODAY),--today $(TODAY))

demo: install ## run the demo against the running stack, or against a temporary one [REAL_TIME=1: wait for real time-outs]
	@node demo/run.js $(if $(REAL_TIME),--real-time)

test: install ## run all tests, against a stack of their own
	@$(PY) -m pytest $(WORKERS)

quick: install ## run a sample of the tests of every domain in about two minutes
	@$(PY) -m pytest $(WORKERS) --quick

bench: install ## measure every figure of docs/benchmarks.md, about ten minutes [SHORT=1: half a minute, writes nothing]
	@$(PY) -m bench $(if $(SHORT),--short)

soak: install ## run the long tests: many webhooks, killed processes, a tampered audit log
	@CAREBASE_SOAK=1 CAREBASE_WEBHOOKS=10000 $(PY) -m pytest --timeout=0 --capture=no --verbose \
		tests/webhooks tests/chaos tests/sql/audit/test_tampering.py

verify-hosted: install ## run the access tests against any project: of=FOLDER (with its env and workflow-key.json)
	@test -f "$(of)/env" || { echo "Name the folder with the project's env file: make verify-hosted of=FOLDER"; exit 1; }
	@CAREBASE_VERIFY="$(of)" $(PY) -m pytest tests/policies tests/attacks -m "not local"

lint: install ## check style, types and import rules
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/mypy
	@PYTHONPATH=. .venv/bin/lint-imports

check: lint sql-lint test ## run lint, sql-lint and test, as CI does

requirements: install ## pin the packages again after a change in pyproject.toml
	@.venv/bin/uv pip compile -q --generate-hashes --universal --python-version 3.11 --no-header pyproject.toml -o requirements.txt
	@.venv/bin/uv pip compile -q --generate-hashes --universal --python-version 3.11 --no-header pyproject.toml --group dev -o requirements-dev.txt
	@.venv/bin/uv pip compile -q --generate-hashes --universal --python-version 3.13 --no-header pyproject.toml --group package -c requirements-dev.txt -o requirements-package.txt

package: install ## build the deployment package of a stage [STAGE=dev]
	@$(PY) -m ops.deploy.package --stage $(or $(STAGE),dev)

migration: install ## write the next migration from sql/ and policies/: name=add_refunds [extra=FILE.sql]
	@$(PY) -m ops.migrations.write "$(name)" $(if $(extra),--extra "$(extra)")

types: install ## generate the client types in clients/ from the schema
	@$(PY) -m ops.typegen.client_types

reference: install ## generate docs/reference.md from the schema, the examples and docs/openapi.json
	@$(PY) -m ops.reference

diagram: install ## generate docs/data-model.md and docs/states.md from the schema
	@$(PY) -m ops.diagram.data_model_page

access: install ## check the access matrix; generate docs/access-by-persona.md, column-matrix.csv and function-matrix.csv
	@$(PY) -m ops.access.page

generated: types openapi reference diagram access ## generate every file that follows from the schema and the routes

advisors: install ## run Supabase's advisors against the migrated schema
	@$(PY) -m ops.migrations.advisors

mutants: install ## break every rule in turn and check that a test fails; hours, continues where it stopped [only=REGEX]
	@$(PY) -m tests.policies.mutants $(if $(only),--only "$(only)")

fuzz: install ## send random requests as every persona and compare with the access matrix [seed=1] [steps=50000] [only=STEP]
	@$(PY) -m tests.fuzz $(if $(seed),--seed $(seed)) $(if $(steps),--steps $(steps)) $(if $(only),--only $(only))

audit-verify: install ## prove that nobody tampered with the audit log (docs/operations.md)
	@$(PY) -m ops.audit.verify

sql-lint: install ## check the style of changed SQL files
	@$(PY) -m ops.schema.sql_lint sql policies devstack/database/bootstrap ops/schema/catalog_queries ops/typegen/queries ops/seed \
		supabase/seed.sql supabase/seed_care.sql supabase/seed_home.sql

openapi: install ## generate docs/openapi.json from the routes, and the table of schedules in docs/operations.md
	@$(PY) -m ops.openapi.document
