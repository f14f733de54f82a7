# MentorDesk. `make` alone prints this list.
#   make run     set up what is missing, then open the app
#   make demo    the app on a filled, made-up desk
#   make test    set up what is missing, then run every check
#   make tour    drive the real app and save numbered screenshots in build/tour/
#   make bench   speed and memory beside bare programs, and every view of a five-year desk
#   make bench-full  the journal's part of it at 100,000 entries: a quarter of an hour and more
#   make soak    the slow tests: thousands of kills, power cuts, lock cycles; new examples of every property
#   make lock    renew the hash-locked dependencies
PY := .venv/bin/python
.PHONY: help run demo test check tour bench bench-full soak lock setup-run setup-test i18n

help:
	@sed -n '2,10s/^#   //p' Makefile

setup-run:
	@tools/setup.sh run

setup-test:
	@tools/setup.sh test

run: setup-run
	@$(PY) -I -m mentordesk

demo: setup-test
	@$(PY) -m tools.demo

test: setup-test
	@$(PY) -m tools.check

tour: setup-test
	@$(PY) -m tools.tour

bench: setup-test
	@$(PY) -m tools.bench

bench-full: setup-test
	@$(PY) -m tools.bench.journal 100000

soak: setup-test
	@$(PY) -m pytest -q -m soak --timeout 3600
	@$(PY) -m pytest -q -m "not soak"

i18n: setup-test
	@$(PY) -m tools.translations

lock: setup-test
	@tools/lock.sh
