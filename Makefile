# make, or make help, lists the targets. ARGS goes to the program: make run ARGS='--theme newsprint some-folder'

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.NOTPARALLEL:
.DEFAULT_GOAL := help

PREFIX  ?= /usr/local
DESTDIR ?=
SWIFT   ?= swift
# Swift's own libraries are linked in: the program starts twice as fast and runs where there is no Swift.
RELEASE := -c release --static-swift-stdlib

# What the compiler and the tests need of a Debian or Ubuntu system besides Swift itself.
PACKAGES := pkg-config libncursesw5-dev libsqlite3-dev libxml2-dev libsimdjson-dev zlib1g-dev libzstd-dev libbrotli-dev libcurl4 ncurses-term tmux

BINARY  := .build/release/stet
SOURCES := Package.swift $(shell find Sources -type f 2>/dev/null)
ROOT    := $(DESTDIR)$(PREFIX)
SHARE   := $(ROOT)/share

.PHONY: help run build test measure measure-intake table check format bench train-entities name-lists install uninstall deps clean

help: ## list the targets
	@echo "usage: make TARGET [ARGS='…'] [PREFIX=/usr/local] [DESTDIR=]"
	echo
	sed -n 's/^\([a-z-]*\):.*## \(.*\)/  \1|\2/p' Makefile | while IFS='|' read -r name text; do
	    printf '  %-14s %s\n' $$name "$$text"
	done

run: deps ## build, and open the sample data (ARGS='SOURCE …' opens something else)
	@echo "==> building stet (release)"
	$(SWIFT) build $(RELEASE) --product stet
	exec $(BINARY) $(if $(strip $(ARGS)),$(ARGS),sample-data)

build: deps ## build the program, optimised
	@echo "==> building stet (release)"
	$(SWIFT) build $(RELEASE) --product stet

test: deps ## build everything and run all tests
	@echo "==> building the program and its tests (debug)"
	$(SWIFT) build --build-tests
	echo "==> running the tests, with the locale C.UTF-8 and the time zone UTC"
	exec env -u NO_COLOR -u CLICOLOR_FORCE -u COLORTERM LC_ALL=C.UTF-8 TZ=UTC \
	    $(SWIFT) test --skip-build --parallel $(ARGS)

# The tests that measure, in full. Data that stands beside the repository is used where it is there.
measure: deps ## run the measuring tests in full, and print their figures beside the pinned bounds
	@echo "==> building the tests (optimised)"
	$(SWIFT) build --build-tests -c release -Xswiftc -enable-testing --scratch-path .build-measure
	figures=$$(mktemp)
	trap 'rm -f "$$figures"' EXIT
	status=0
	env LC_ALL=C.UTF-8 TZ=UTC STET_FULL=1 STET_MEASURES="$$figures" \
	    $(SWIFT) test -c release -Xswiftc -enable-testing --skip-build --scratch-path .build-measure \
	    --filter 'QualityTests|CollationTests|AttributionFigures' || status=$$?
	echo "==> figures"
	sort "$$figures" | awk -F '\t' '{ printf "%-26s %9s  %-8s %-6s %s\n", $$1, $$2, $$3, $$4, $$5 }'
	exit $$status

# The data is no part of the repository; PEERS is a Python that has trafilatura, resiliparse and warcio.
DATA ?=
PEERS ?=

measure-intake: deps ## print the figures of what comes in: pages, feeds, wires, crawls, speed (DATA=FOLDER PEERS=PYTHON)
	@if [ ! -d "$(DATA)" ]; then
	    echo "usage: make measure-intake DATA=FOLDER-WITH-html-feeds-wire-warc [PEERS=VENV/bin/python]" >&2
	    exit 2
	fi
	echo "==> building stet (release)"
	$(SWIFT) build $(RELEASE) --product stet
	$(SWIFT) build $(RELEASE) --product stet-bench
	echo "==> building the tests, which know the lines of the agencies"
	$(SWIFT) build --build-tests
	figures=$$(mktemp)
	trap 'rm -f "$$figures"' EXIT
	env LC_ALL=C.UTF-8 TZ=UTC STET_MEASURES="$$figures" $(SWIFT) test --skip-build --filter AttributionFigures
	python3 docs/tools/measure_intake.py --stet $(BINARY) --bench .build/release/stet-bench --data "$(DATA)" $(if $(PEERS),--peers "$(PEERS)") $(ARGS)
	awk -F '\t' '{ printf "%-66s %9s  %s\n", $$5, $$2, $$3 }' "$$figures"

table: measure ## all figures: what make measure tells of quality, what make bench tells of speed beside the peers
	@$(MAKE) --no-print-directory bench ARGS='--large --only collation hostile latency peers'
	# By itself: memory that was used before would be used again, and none seem to be added.
	$(MAKE) --no-print-directory bench ARGS='--only entities'

check: deps ## lint, and build with every import checked against the declared dependencies
	@echo "==> format and lint"
	$(SWIFT) format lint --strict --recursive --parallel Sources Tests Package.swift
	echo "==> building without a warning, every import declared"
	$(SWIFT) build --build-tests --scratch-path .build-check --explicit-target-dependency-import-check error
	echo "==> clean"

format: ## format all Swift files in place
	@$(SWIFT) format --in-place --recursive --parallel Sources Tests Package.swift

bench: deps ## measure the optimised program
	@echo "==> building the benchmarks (release)"
	$(SWIFT) build $(RELEASE) --product stet
	$(SWIFT) build $(RELEASE) --product stet-bench
	exec .build/release/stet-bench $(ARGS)

# A file target, so that `make build` and then `sudo make install` compiles nothing as root.
$(BINARY): $(SOURCES) | deps
	@echo "==> building stet (release)"
	$(SWIFT) build $(RELEASE) --product stet
	touch $(BINARY)

install: $(BINARY) ## install under PREFIX (DESTDIR is put before it)
	@echo "==> installing under $(ROOT)"
	install -d "$(ROOT)/bin" "$(SHARE)/stet/themes" "$(SHARE)/man/man1" \
	    "$(SHARE)/bash-completion/completions" "$(SHARE)/zsh/site-functions" "$(SHARE)/fish/vendor_completions.d"
	install -m 755 $(BINARY) "$(ROOT)/bin/stet"
	install -m 644 themes/*.toml "$(SHARE)/stet/themes/"
	rm -rf "$(SHARE)/stet/sample-data"
	cp -R sample-data "$(SHARE)/stet/sample-data"
	chmod -R u=rwX,go=rX "$(SHARE)/stet/sample-data"
	if [ -f docs/man/stet.1 ]; then install -m 644 docs/man/stet.1 "$(SHARE)/man/man1/stet.1"; fi
	$(BINARY) completions bash > "$(SHARE)/bash-completion/completions/stet"
	$(BINARY) completions zsh > "$(SHARE)/zsh/site-functions/_stet"
	$(BINARY) completions fish > "$(SHARE)/fish/vendor_completions.d/stet.fish"

uninstall: ## remove what install put under PREFIX
	@echo "==> removing stet from $(ROOT)"
	rm -f "$(ROOT)/bin/stet" "$(SHARE)/man/man1/stet.1" "$(SHARE)/bash-completion/completions/stet" \
	    "$(SHARE)/zsh/site-functions/_stet" "$(SHARE)/fish/vendor_completions.d/stet.fish"
	rm -rf "$(SHARE)/stet"

deps: ## install the system packages that are missing
	@if ! command -v $(SWIFT) > /dev/null; then
	    echo "stet needs Swift 6.2 or newer: see https://www.swift.org/install" >&2
	    exit 1
	fi
	if ! command -v apt-get > /dev/null || ! command -v dpkg-query > /dev/null; then
	    echo "==> stet needs these libraries; on this system install them yourself (names of Debian):"
	    echo "    $(PACKAGES)"
	    exit 0
	fi
	# A package may also be there under another name that provides this one.
	present=$$(dpkg-query -W -f '$${db:Status-Abbrev}|$${Package},$${Provides}\n' | sed -n 's/^.i *|//p' \
	    | tr ',' '\n' | sed 's/^ *//; s/[ (:].*//')
	missing=
	for package in $(PACKAGES); do
	    grep -qxF -- "$$package" <<< "$$present" || missing="$$missing $$package"
	done
	if [ -z "$$missing" ]; then exit 0; fi
	echo "==> stet needs these system packages, which are missing:$$missing"
	as_root=
	if [ "$$(id -u)" -ne 0 ]; then
	    if ! command -v sudo > /dev/null; then
	        echo "    install them as root: apt-get install$$missing" >&2
	        exit 1
	    fi
	    as_root=sudo
	fi
	update() { echo "==> apt-get update"; $$as_root apt-get update -q; }
	fetch() {
	    echo "==> apt-get install$$missing"
	    $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $$missing
	}
	known=yes
	for package in $$missing; do apt-cache show "$$package" > /dev/null 2>&1 || known=no; done
	if [ $$known = no ]; then update; fi
	fetch || { update; fetch; }

# The data is no part of the repository; what the model learnt from it is (docs/DATA.md).
NER_TRAIN ?=
NER_TEXTS ?=

train-entities: deps ## train the model of names anew (NER_TRAIN=FOLDER NER_TEXTS=FILE)
	@if [ ! -d "$(NER_TRAIN)" ] || [ ! -f "$(NER_TEXTS)" ]; then
	    echo "usage: make train-entities NER_TRAIN=FOLDER-OF-CONLL-FILES NER_TEXTS=RECORDS.jsonl" >&2
	    exit 2
	fi
	echo "==> training the model of names"
	$(SWIFT) run -c release EntityTrainer train "$(NER_TRAIN)" "$(NER_TEXTS)" Sources/Entities/Resources/names.model

name-lists: deps ## make the table of the lists of names anew, after a change to one (Sources/Entities/Resources/*.txt)
	@echo "==> making the table of the lists of names"
	$(SWIFT) run -c release EntityTrainer lists Sources/Entities/Resources/names.table

clean: ## remove everything that was built
	@echo "==> removing .build, .build-check and .build-measure"
	rm -rf .build .build-check .build-measure
