# Third-party libraries as imported targets: LibTorch and OpenVINO from ${DITTO_DEPS}, the rest from the system.
find_package(ZLIB REQUIRED)
find_package(CURL 7.85 REQUIRED)
find_package(Threads REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(PkgConfig REQUIRED)

if(NOT EXISTS ${DITTO_DEPS}/torch/lib/libtorch_cpu.so)
  message(FATAL_ERROR "LibTorch is not in ${DITTO_DEPS}: run packaging/setup.sh, or set DITTO_DEPS")
endif()

# find_package(Torch) insists on a CUDA toolkit with this build of LibTorch, so its libraries are imported by hand.
add_library(torch::cpu SHARED IMPORTED)
set_target_properties(torch::cpu PROPERTIES IMPORTED_LOCATION ${DITTO_DEPS}/torch/lib/libtorch_cpu.so)
add_library(torch::c10 SHARED IMPORTED)
set_target_properties(torch::c10 PROPERTIES IMPORTED_LOCATION ${DITTO_DEPS}/torch/lib/libc10.so)
add_library(torch::torch INTERFACE IMPORTED)
target_link_libraries(torch::torch INTERFACE torch::cpu torch::c10 Threads::Threads)
target_include_directories(torch::torch SYSTEM INTERFACE
  ${DITTO_DEPS}/torch/include ${DITTO_DEPS}/torch/include/torch/csrc/api/include)
target_compile_definitions(torch::torch INTERFACE _GLIBCXX_USE_CXX11_ABI=1)
# libtorch_cpu.so needs libcupti and libcudart, which live in another folder than itself.
target_link_options(torch::torch INTERFACE
  LINKER:-rpath,${DITTO_DEPS}/torch/lib:${DITTO_DEPS}/cuda/lib LINKER:-rpath-link,${DITTO_DEPS}/torch/lib:${DITTO_DEPS}/cuda/lib
  LINKER:--disable-new-dtags)

add_library(torch::cuda INTERFACE IMPORTED)
target_link_libraries(torch::cuda INTERFACE ${DITTO_DEPS}/torch/lib/libtorch_cuda.so ${DITTO_DEPS}/torch/lib/libc10_cuda.so)

find_package(OpenVINO REQUIRED COMPONENTS Runtime TensorFlowLite PATHS ${DITTO_DEPS}/openvino/cmake NO_DEFAULT_PATH)
find_package(OpenCV 4.5 REQUIRED COMPONENTS core imgproc)
pkg_check_modules(FFMPEG REQUIRED IMPORTED_TARGET
  libavformat>=59 libavdevice>=59 libavcodec>=59 libavutil>=57 libswscale>=6 libswresample>=4)
pkg_check_modules(PICTURES REQUIRED IMPORTED_TARGET libheif>=1.14 lcms2 libjpeg libturbojpeg libpng libtiff-4>=4.5 libwebp libwebpdemux)
pkg_check_modules(ESPEAK REQUIRED IMPORTED_TARGET espeak-ng)

# Flite has no package file. Each voice is a library of its own; a voice needs its language, and all need flite.
add_library(flite::flite INTERFACE IMPORTED)
foreach(name flite_cmu_us_awb flite_cmu_us_kal16 flite_cmu_us_rms flite_cmu_us_slt flite_usenglish flite_cmulex flite)
  find_library(${name}_LIBRARY ${name} REQUIRED)
  target_link_libraries(flite::flite INTERFACE ${${name}_LIBRARY})
endforeach()
