#include <CLI/CLI.hpp>

int main(int argc, char** argv) {
    CLI::App app{"Ditto Studio: a portrait and a recording become a talking head"};
    CLI11_PARSE(app, argc, argv);
    return 0;
}
