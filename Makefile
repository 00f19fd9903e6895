# The two commands of a new checkout: `make demo` closes the sample group, `make test` proves the house.
# Both first see to the set-up: .venv from the lock file, and the two pango libraries that set the type of the pack.

SHELL       := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
PYTHON      ?= python3
BIN         := .venv/bin
READY       := .venv/.ready
PIP         := $(BIN)/python -m pip --quiet --disable-pip-version-check --no-input
LIBRARIES   := libpangoft2-1.0-0 libharfbuzz-subset0
VENV        := apt-get update; apt-get install -y python3-venv
APT         := apt-get update; apt-get install -y --no-install-recommends $(LIBRARIES)
# A line for root as this user can type it; a Debian whose root has a password has no sudo.
TO_TYPE      = case "$$(id -u) $$(command -v sudo || true)" in \
               "0 "*) echo "Type: $(1)";; *" "?*) echo "Type: sudo sh -c '$(1)'";; *) echo "Type: su - -c '$(1)'";; esac
HAS_PANGO    = $(PYTHON) -c 'from ctypes import CDLL; CDLL("libpangoft2-1.0.so.0"); CDLL("libharfbuzz-subset.so.0")'

unexport PYTHONDONTWRITEBYTECODE  # dozens of processes begin with the same modules, compiled once

.PHONY: demo test bench clean
.DEFAULT_GOAL := demo

demo: $(READY)
	@$(BIN)/tieout demo

test: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest -n 2 --dist loadfile --no-loadscope-reorder

# pandas is only the yardstick of one ratio, so it stays out of .venv.
bench: $(READY) build/bench/.ready
	@$(BIN)/python benchmarks/bench.py $(BENCH)

build/bench/.ready: benchmarks/requirements.lock
	@$(PIP) install --require-hashes --no-deps --upgrade --target build/bench -r $<
	@touch $@

clean:
	rm -rf .venv build dist tieout-demo .pytest_cache .ruff_cache .mypy_cache .hypothesis
	find engine tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Tieout needs Python 3.11 or newer; name one with: make PYTHON=python3.11" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null \
	  || { echo "Python's venv is missing."; $(call TO_TYPE,$(VENV)); exit 1; } >&2
	@$(HAS_PANGO) 2>/dev/null || $(MAKE) --no-print-directory pango
	@echo "Installing Tieout into .venv (once; about a minute)"
	@$(PYTHON) -m venv .venv
	@$(PIP) install --require-hashes -r requirements.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

# Root installs; so does whoever may use sudo without a password; everyone else is told the line to type.
.PHONY: pango
pango:
	@if ! command -v apt-get >/dev/null; then \
	  echo "The PDF needs pango: install libpangoft2-1.0 and libharfbuzz-subset, then run make again" >&2; exit 1; fi; \
	if [ "$$(id -u)" = 0 ]; then asroot=; \
	elif sudo -n true 2>/dev/null; then asroot="sudo -n"; \
	else { echo "The PDF needs two libraries."; $(call TO_TYPE,$(APT)); exit 1; } >&2; fi; \
	echo "Installing $(LIBRARIES)"; \
	log=$$($$asroot env DEBIAN_FRONTEND=noninteractive sh -c "$(APT)" 2>&1) \
	  || { echo "$$log"; echo "That did not work."; $(call TO_TYPE,$(APT)); exit 1; } >&2; \
	$(HAS_PANGO)
