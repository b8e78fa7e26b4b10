# The two commands of every day: make run, make test. Everything they need they set up themselves.
SHELL := /bin/sh
.DEFAULT_GOAL := help

PY := .venv/bin/python
WORKERS ?= 2
OUT ?= out
SCRIPTS ?= 12
MEETINGS ?= 200
WORD ?= 8
LOCK := $(PY) scripts/lock.py

.NOTPARALLEL:
.PHONY: help setup setup-test run demo test check lint format types layers unit coverage bench \
	preflight bench-export bench-search facts leaving \
	layout-measures proof-measures word-measures input-method keys-script lock translations screenshots wheel clean

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## environment and system packages for running the program
	@sh scripts/setup.sh run

setup-test: ## the same, and what the checks need
	@sh scripts/setup.sh test

run: setup ## start the program (on a machine without a screen: make the sample documents)
	@if [ "$$(uname -s)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		echo "This machine has no screen: making the sample documents and a picture of the window."; \
		$(MAKE) --no-print-directory demo; \
	else \
		$(PY) main.py; \
	fi

demo:
	@LC_ALL=$${LC_ALL:-C.UTF-8} $(PY) -m minutes_app demo --output $(OUT)
	@ls -l $(OUT)

test: setup-test check ## every check: style, types, layers, tests

check: lint types layers unit

lint: ## style and common mistakes
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .

format: ## put the sources into the house style
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

types: ## strict types
	.venv/bin/basedpyright

layers: ## imports point down
	.venv/bin/lint-imports --no-cache

unit: ## the tests alone; ARGS="-k name" narrows them
	QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 $(PY) -m pytest -n $(WORKERS) $(ARGS)

coverage: ## the tests with what they reach
	QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 $(PY) -m pytest -n $(WORKERS) --cov --cov-report=term-missing:skip-covered $(ARGS)

input-method: ## type Chinese into the program with fcitx 5 on a screen of its own, where it can be had
	@sh scripts/setup.sh input-method
	LC_ALL=C.UTF-8 $(PY) -m scripts.input_method $(ARGS)

keys-script: setup-test ## many random scripts of 5,000 keys with composition; SCRIPTS=20 says how many
	QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 KEYS_SCRIPTS=$(SCRIPTS) $(PY) -m pytest -n $(WORKERS) \
		tests/ui/input_methods/test_script.py $(ARGS)

facts: setup-test ## every fact of many generated meetings in every file; MEETINGS=200 of each layout
	LC_ALL=C.UTF-8 FACTS_MEETINGS=$(MEETINGS) $(PY) -m pytest -n $(WORKERS) tests/documents/facts $(ARGS)

leaving: setup-test ## minutes that leave the house over many random runs; RUNS=300 says how many
	LC_ALL=C.UTF-8 LEAVING_RUNS=$(or $(RUNS),300) $(PY) -m pytest --timeout=0 \
		tests/services/test_leaving_the_house.py $(ARGS)

proof-measures: setup-test ## measure every shipped layout over many generated meetings; MEETINGS=400 says how many
	QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 PROOF_MEETINGS=$(MEETINGS) $(PY) -m pytest --timeout=0 \
		tests/documents/proof/test_generated.py $(ARGS)

layout-measures: setup-test ## measure Chinese papers of 200 meetings; MEETINGS=400 says how many
	LAYOUT_MEETINGS=$(MEETINGS) LC_ALL=C.UTF-8 $(PY) -m pytest --timeout=0 -n $(WORKERS) \
		tests/documents/measures/test_measures.py $(ARGS)

word-measures: setup-test ## measure Word files laid out by LibreOffice; WORD=8 meetings in four layouts
	WORD_MEETINGS=$(WORD) LC_ALL=C.UTF-8 $(PY) -m pytest \
		tests/documents/measures/test_word_measures.py $(ARGS)

bench: setup-test ## measure against the promised times
	QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 $(PY) -m benchmarks $(ARGS)

bench-export: setup-test ## the same for Word and PDF alone, beside other programs
	LC_ALL=C.UTF-8 $(PY) -m benchmarks export

bench-search: setup-test ## searching in 100,000 meetings with a million entries; MEETINGS=1000 takes fewer
	QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 BENCH_MEETINGS=$(if $(filter file,$(origin MEETINGS)),100000,$(MEETINGS)) \
		$(PY) -m benchmarks search

preflight: setup ## Preflight of Apache PDFBox on the sample minutes, where it is installed
	@LC_ALL=C.UTF-8 $(PY) -m minutes_app demo --output $(OUT)
	$(PY) -m scripts.preflight $(OUT)/*.pdf

translations: setup ## bring resources/translations up to date with the words of the program
	$(PY) scripts/update_translations.py $(ARGS)

screenshots: setup-test ## pictures of the window and of every page, into build/screenshots/ and docs/images/
	QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 $(PY) -m scripts.screenshots --docs $(ARGS)

lock: ## write requirements/*.txt anew from pyproject.toml
	$(LOCK) $(ARGS)

wheel: setup-test ## build the installable wheel into dist/
	$(PY) -m hatchling build -t wheel

clean: ## remove everything these commands made
	rm -rf .venv out dist build htmlcov .coverage .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
