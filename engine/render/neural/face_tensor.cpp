#include "render/neural/face_tensor.h"

#include "portrait/planes.h"

namespace ditto {

torch::Tensor face_tensor(const cv::Mat& face) {
    cv::Mat planes = planes_of(face, {.scale = 1.0f / 255.0f});
    return torch::from_blob(planes.data, {1, 3, face.rows, face.cols}).clone();
}

}  // namespace ditto
