# Installs what building (and, with "tests", testing) needs on Debian or Ubuntu. Sourced by run.sh and test.sh.
# Nothing happens where everything is there already.

build_packages=(g++ cmake ninja-build ccache qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev
  qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev libeigen3-dev libtbb-dev libboost-dev
  nlohmann-json3-dev libcli11-dev libyaml-cpp-dev libgl1-mesa-dri fonts-dejavu-core)
test_packages=(xvfb xauth ngspice)

install_missing() {
  local missing=()
  for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "Lucidarium needs these packages, and only root can install them: ${missing[*]}" >&2; return 1; }
    as_root=(sudo)
  fi
  echo "Installing: ${missing[*]}"
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}

# Configures and builds the release preset into build/.
build_release() {
  local tests=$1
  export CCACHE_BASEDIR="$PWD" CCACHE_NOHASHDIR=1
  cmake --preset release -DLUCIDARIUM_TESTS="$tests" >build-configure.log 2>&1 || { cat build-configure.log >&2; return 1; }
  rm -f build-configure.log
  cmake --build build
}
