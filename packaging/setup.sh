#!/usr/bin/env bash
# Installs what building and testing need on Debian 12: apt packages, and wheels unpacked under a cache folder.
# Idempotent; the second run takes a second. DITTO_DEPS chooses the cache folder; --corpus adds the voices for `ditto corpus`,
# --cuda the libraries to compute on an NVIDIA GPU (about 3 GB).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
deps=${DITTO_DEPS:-$HOME/.cache/ditto-studio/deps}

packages=(build-essential cmake ninja-build ccache mold git ca-certificates unzip python3-pip
          libcli11-dev nlohmann-json3-dev libopencv-dev libgtest-dev libgmock-dev
          zlib1g-dev libcurl4-openssl-dev libheif-dev liblcms2-dev libjpeg-dev libturbojpeg0-dev libpng-dev libtiff-dev libwebp-dev libavcodec-dev libavformat-dev libavdevice-dev libavutil-dev libswscale-dev libswresample-dev
          qt6-base-dev qt6-declarative-dev qt6-multimedia-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
          qml6-module-qtquick qml6-module-qtqml xvfb xauth libgl1-mesa-dri fonts-inter
          flite1-dev flite espeak-ng espeak-ng-data libespeak-ng-dev festival festvox-kdlpc16k)
if [[ " $* " == *" --corpus "* ]]; then
  packages+=(festvox-us-slt-hts festvox-kallpc16k festvox-czech-ph festvox-czech-dita festvox-czech-machac
             festvox-czech-krb festvox-italp16k festvox-itapc16k festvox-suopuhe-mv festvox-suopuhe-lj
             festvox-ca-ona-hts festvox-ru)
fi

as_root() { if [[ $(id -u) == 0 ]]; then "$@"; else sudo "$@"; fi; }

install_packages() {
  local missing=() p
  for p in "${packages[@]}"; do
    dpkg-query -W -f='${Status}' "$p" 2>/dev/null | grep -q 'install ok installed' || missing+=("$p")
  done
  if ((${#missing[@]})); then
    echo "installing ${#missing[@]} packages: ${missing[*]}"
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
  fi
}

# unpack WHEEL-GLOB MEMBER-PATTERN… into $deps/.new
unpack() {
  local wheel=$1; shift
  unzip -q -o "$deps"/.wheels/$wheel "$@" -d "$deps/.new"
}

# download LIST: its wheels, into an emptied $deps/.wheels; $deps/.new is emptied too
download() {
  echo "downloading the wheels of ${1##*/} to $deps ($2, once)"
  rm -rf "$deps/.wheels" "$deps/.new"
  mkdir -p "$deps/.wheels" "$deps/.new"
  local platforms=() p
  for p in manylinux1 manylinux2010 manylinux2014 manylinux_2_{12,17,18,24,25,27,28}; do platforms+=(--platform "${p}_x86_64"); done
  python3 -m pip download -q --no-deps --only-binary=:all: --require-hashes --python-version 3.11 --implementation cp \
      "${platforms[@]}" -d "$deps/.wheels" -r "$1"
}

# stamp LIST FUNCTION: what stands for the wheels of a list as a function unpacks them
stamp() { { cat "$1"; declare -f "$2"; } | sha256sum | cut -c1-16; }

install_wheels() {
  local stamp; stamp=$(stamp "$here/wheels.txt" install_wheels)
  [[ -f $deps/.stamp && $(<"$deps/.stamp") == "$stamp" ]] && return
  download "$here/wheels.txt" "650 MB"
  unpack 'torch-*.whl' 'torch/lib/*' 'torch/include/*' -x 'torch/lib/libtorch_cuda*' 'torch/lib/libtorch_python*' \
         'torch/lib/libtorch_nvshmem*' 'torch/lib/libc10_cuda*'
  unpack 'nvidia_cuda_cupti-*.whl' '*/lib/libcupti.so*'
  unpack 'nvidia_cuda_runtime-*.whl' '*/lib/libcudart.so*'
  unpack 'openvino-*.whl' 'openvino/cmake/*' 'openvino/include/*' 'openvino/libs/*'
  unpack 'mediapipe-*.whl' 'mediapipe/modules/face_detection/*.tflite' 'mediapipe/modules/face_landmark/face_landmark.tflite' \
         'mediapipe/modules/iris_landmark/*.tflite' 'mediapipe/modules/selfie_segmentation/selfie_segmentation.tflite' \
         'mediapipe/modules/palm_detection/palm_detection_full.tflite' 'mediapipe/modules/hand_landmark/hand_landmark_full.tflite'
  unpack 'matplotlib-*.whl' 'matplotlib/mpl-data/sample_data/grace_hopper.jpg'
  unpack 'scikit_image-*.whl' 'skimage/data/astronaut.png'
  mkdir -p "$deps/.new/cuda/lib" "$deps/.new/networks" "$deps/.new/samples"
  find "$deps/.new/nvidia" -name '*.so*' -exec mv {} "$deps/.new/cuda/lib/" \;
  find "$deps/.new/mediapipe" -name '*.tflite' -exec mv {} "$deps/.new/networks/" \;
  mv "$deps/.new/matplotlib/mpl-data/sample_data/grace_hopper.jpg" "$deps/.new/skimage/data/astronaut.png" "$deps/.new/samples/"
  rm -rf "$deps/.new"/{nvidia,mediapipe,matplotlib,skimage} "$deps"/{torch,openvino,cuda,networks,samples}
  mv "$deps/.new"/* "$deps/"
  rm -rf "$deps/.wheels" "$deps/.new" "$deps/.stamp-cuda"
  echo "$stamp" > "$deps/.stamp"
}

install_cuda() {
  local stamp; stamp=$(stamp "$here/wheels-cuda.txt" install_cuda)
  [[ -f $deps/.stamp-cuda && $(<"$deps/.stamp-cuda") == "$stamp" ]] && return
  download "$here/wheels-cuda.txt" "3 GB"
  unpack 'torch-*.whl' 'torch/lib/libtorch_cuda*' 'torch/lib/libtorch_nvshmem*' 'torch/lib/libc10_cuda*'
  local wheel
  for wheel in "$deps"/.wheels/nvidia_*.whl; do unpack "${wheel##*/}" '*/lib/*.so*'; done
  mv "$deps"/.new/torch/lib/* "$deps/torch/lib/"
  find "$deps/.new/nvidia" -name '*.so*' -exec mv {} "$deps/cuda/lib/" \;
  rm -rf "$deps/.wheels" "$deps/.new"
  echo "$stamp" > "$deps/.stamp-cuda"
}

install_packages
install_wheels
if [[ " $* " == *" --cuda "* ]]; then install_cuda; fi
