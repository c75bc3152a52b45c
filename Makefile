# The one entry point for chores, the same for people and CI; every recipe is a thin call of a standard tool.
# Windows and macOS: `pip install .` and `handcontrol` (see README.md).

PY := .venv/bin/python -P
.DEFAULT_GOAL := help
.PHONY: help run test lint format types bench e2e smoke clean

help: ## this list
	@grep -hE '^[a-z0-9]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

run: ## set up what is missing, then the app: on the webcam if there is one, else on the virtual hand
	@tools/setup.sh run
	@tools/start.sh

test: ## set up what is missing, then all tests
	@tools/setup.sh test
	@$(PY) -m pytest $(ARGS)

lint: ## style and import rules
	@tools/setup.sh dev
	@$(PY) -m ruff check . && $(PY) -m ruff format --check .

format: ## bring the code into shape
	@tools/setup.sh dev
	@$(PY) -m ruff check --fix . && $(PY) -m ruff format .

types: ## mypy --strict over the package as it is installed
	@tools/setup.sh dev
	@$(PY) tools/link.py >/dev/null
	@MYPYPATH=.link $(PY) -m mypy -p handcontrol

e2e: ## the end-to-end tests twenty times over
	@tools/setup.sh test
	@HANDCONTROL_E2E_RUNS=20 HANDCONTROL_E2E_LET_GO_S=0.3 $(PY) -m pytest -m e2e --timeout 1800 $(ARGS)

bench: ## milliseconds by stage here, then ours beside the reference's as ratios
	@tools/setup.sh run
	@$(PY) -m handcontrol bench
	@$(PY) tools/bench.py $(ARGS)

smoke: ## the installed program, started as a person would
	@tools/setup.sh run
	@$(PY) packaging/smoke_test.py .venv/bin/handcontrol

clean: ## forget the environment and everything built
	rm -rf .venv .venv-reference .link build dist out *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis
