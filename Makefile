# accessgen: every command a person needs. "make" or "make help" lists them.
# Needs Python 3.11 or newer and make; everything else is fetched into .venv.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PROJECT := $(VENV)/.project
DEV := $(VENV)/.dev
BENCH := $(VENV)/.bench
# Two workers halve the wait. A file's tests stay together, so that each validator starts once.
TEST_OPTIONS ?= -n 2 --dist loadfile

export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_ROOT_USER_ACTION := ignore

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help toolkit docs test proof check format validators bench clean distclean

help: ## Say what each command does
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

toolkit: $(PROJECT) ## Make the toolkit: every publication, every edition, DOCX and PDF
	@$(BIN)/accessgen build && echo "The toolkit is in $(CURDIR)/out"

docs: $(PROJECT) ## Write docs/rules.md and docs/event.schema.json anew, from the program itself
	@$(BIN)/accessgen explain --all > docs/rules.md.new && mv docs/rules.md.new docs/rules.md
	@$(BIN)/accessgen new event --schema > docs/schema.new && mv docs/schema.new docs/event.schema.json

test: $(DEV) ## Run the tests
	@$(BIN)/python -m pytest $(TEST_OPTIONS)

proof: $(DEV) ## Run the slow proofs: clean install, same bytes, all editions through the validators
	@$(BIN)/python -m pytest -m proof

check: $(DEV) ## Check format, lint, types and import contracts
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

format: $(DEV) ## Put the code into the project's format
	@$(BIN)/ruff check --fix --exit-zero .
	@$(BIN)/ruff format .

validators: ## Install veraPDF, Open XML SDK, axe-core, Chromium, LibreOffice, poppler and qpdf
	@tests/validators/install .validators

bench: $(BENCH) ## Measure speed and size beside Typst, WeasyPrint and pandoc
	@$(BIN)/python -m bench

clean: ## Remove what was made (the toolkit, built packages, caches)
	rm -rf out dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find src tests bench -name __pycache__ -type d -prune -exec rm -rf {} +

distclean: clean ## Remove the virtual environment and the validators too
	rm -rf $(VENV) .validators

# A stamp file stands for each step, so that a second run goes straight to the work.
$(VENV)/.made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "accessgen needs Python 3.11 or newer, and $(PYTHON) is older or missing." >&2; \
		echo "Name another one like this: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	@echo "Making $(VENV)"
	@$(PYTHON) -m venv $(VENV) || { \
		echo "Python could not make a virtual environment." >&2; \
		echo "On Debian or Ubuntu: apt-get install python3-venv" >&2; exit 1; }
	@$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'
	@touch $@

# Dependency groups need pip 25.1, which the step before has seen to.
$(PROJECT): $(VENV)/.made pyproject.toml
	@echo "Installing accessgen into $(VENV)"
	@$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(DEV): $(PROJECT)
	@echo "Installing what the tests and checks need"
	@$(BIN)/python -m pip install --quiet --group dev
	@touch $@

$(BENCH): $(PROJECT)
	@echo "Installing the programs to compare with"
	@$(BIN)/python -m pip install --quiet --group bench
	@touch $@
