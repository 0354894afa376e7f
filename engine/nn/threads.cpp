#include "nn/threads.h"

#include <ATen/Parallel.h>

// Of the MKL inside LibTorch; without MKL there is none.
extern "C" int MKL_Set_Num_Threads_Local(int threads) __attribute__((weak));

namespace ditto {

void set_torch_threads(int threads) {
    at::set_num_threads(threads);  // sets MKL's for the whole process
    if (MKL_Set_Num_Threads_Local) MKL_Set_Num_Threads_Local(threads);
}

}  // namespace ditto
