# Carebase: every command a developer needs. `make help` lists them.
PYTHON ?= python3
PY := .venv/bin/python

.DEFAULT_GOAL := help
.PHONY: help install dev up migrate down reset seed demo test bench soak verify-hosted lint check requirements package migration types reference diagram access advisors mutants fuzz sql-lint openapi audit-verify

help: ## list the commands
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

install: .venv/.installed node_modules/.installed ## virtual environment and npm packages, as pinned

.venv/.installed: requirements-dev.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Carebase needs Python 3.11 or newer.")'
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

dev: install ## run the whole backend here, Ctrl-C stops it
	@$(PY) -m devstack dev

up: install ## run it in the background
	@$(PY) -m devstack up

migrate: install ## apply new migrations to the running stack; its data stays
	@$(PY) -m devstack migrate

down: install ## stop what `make up` started
	@$(PY) -m devstack down

reset: install ## throw the local data away and start afresh next time
	@$(PY) -m devstack reset

seed: install ## fill the running stack with a synthetic world; SCALE=1000000 adds that many rows, TODAY=2026-01-31 fixes the day
	@$(PY) -m ops.seed $(if $(SCALE),--scale $(SCALE)) $(if $(TODAY),--today $(TODAY))

demo: install ## the main job, step by step, against the running stack or one of its own
	@node demo/run.js $(if $(REAL_TIME),--real-time)

test: install ## all tests, against a stack of their own
	@$(PY) -m pytest -n 2 --dist loadgroup

bench: install ## every figure of docs/benchmarks.md, about ten minutes; SHORT=1 is half a minute and writes nothing
	@$(PY) -m bench $(if $(SHORT),--short)

soak: install ## the long forms of the storm, the kill and the tampering tests, without time limit, with progress
	@CAREBASE_SOAK=1 CAREBASE_WEBHOOKS=10000 $(PY) -m pytest --timeout=0 --capture=no --verbose \
		tests/webhooks tests/chaos tests/sql/audit/test_tampering.py

verify-hosted: install ## the access suites against any project: make verify-hosted of=FOLDER (with its env and workflow-key.json)
	@test -f "$(of)/env" || { echo "Name the folder with the project's env file: make verify-hosted of=FOLDER"; exit 1; }
	@CAREBASE_VERIFY="$(of)" $(PY) -m pytest tests/policies tests/attacks -m "not local"

lint: install ## style, types, import rules, SQL style
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/mypy
	@PYTHONPATH=. .venv/bin/lint-imports

check: lint sql-lint test ## what CI runs

requirements: install ## pin again after a change in pyproject.toml
	@.venv/bin/uv pip compile -q --generate-hashes --universal --python-version 3.11 --no-header pyproject.toml -o requirements.txt
	@.venv/bin/uv pip compile -q --generate-hashes --universal --python-version 3.11 --no-header pyproject.toml --group dev -o requirements-dev.txt

package: install ## build the deployment package of a stage: make package STAGE=dev
	@$(PY) -m ops.package --stage $(or $(STAGE),dev)

migration: install ## write the next migration from sql/ + policies/, or write one that has not landed again: make migration name=add_refunds [extra=file.sql]
	@$(PY) -m ops.migration "$(name)" $(if $(extra),--extra "$(extra)")

types: install ## client types from the schema, into clients/
	@$(PY) -m ops.client_types

reference: install ## docs/reference.md from the schema, the examples and docs/openapi.json
	@$(PY) -m ops.reference

diagram: install ## docs/data-model.md from the schema
	@$(PY) -m ops.diagram

access: install ## docs/access-by-persona.md from the access matrix, the column and the function matrix from the grants
	@$(PY) -m ops.access

advisors: install ## Supabase's own lints against the migrated schema
	@$(PY) -m ops.advisors

mutants: install ## break every rule of access and of the tables in turn: a test has to notice each (hours; stopped, it goes on later)
	@$(PY) -m tests.policies.mutants $(if $(only),--only "$(only)")

fuzz: install ## random requests of every persona, held against the access matrix: make fuzz [seed=1] [steps=50000] [only=STEP]
	@$(PY) -m tests.fuzz $(if $(seed),--seed $(seed)) $(if $(steps),--steps $(steps)) $(if $(only),--only $(only))

audit-verify: install ## prove that the audit log was not tampered with (docs/operations.md)
	@$(PY) -m ops.audit_verify

sql-lint: install ## SQL style, of the files that changed since they passed
	@$(PY) -m ops.sql_lint sql policies devstack/bootstrap ops/catalog_queries ops/typegen/queries ops/seed \
		supabase/seed.sql supabase/seed_care.sql supabase/seed_home.sql

openapi: install ## describe the routes again in docs/openapi.json, the schedules in docs/operations.md
	@$(PY) -m ops.openapi
