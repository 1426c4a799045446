# Carebase: every command a developer needs. `make help` lists them.
PYTHON ?= python3
PY := .venv/bin/python

.DEFAULT_GOAL := help
