#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test. Ends with ctest's own summary.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/dependencies.sh
install_missing "${build_packages[@]}" "${test_packages[@]}"
build_release ON
export XDG_RUNTIME_DIR="${XDG_RUNTIME_DIR:-$(mktemp -d)}"
xvfb-run -a -s "-screen 0 1920x1080x24" ctest --test-dir build -j2 --output-on-failure
