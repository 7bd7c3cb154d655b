#!/usr/bin/env bash
# Installs what is missing, builds, and starts Lucidarium. With no display it renders a tour of all exhibits into tour/.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/dependencies.sh
install_missing "${build_packages[@]}"
build_release OFF
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec build/app/lucidarium "$@"
fi
build/app/lucidarium --tour tour
echo "There is no display here, so Lucidarium drew a tour instead: open tour/index.html"
