// A file that somebody chose: whatever it is, looking at it ends, and what is said of it can be shown.
#include "app/decoder/file_inspection.h"
#include "app/decoder/page_image.h"
#include "app/decoder/photo_place.h"
#include "tests/fuzz/input.h"

using namespace madoguchi;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    constexpr int side = 200;
    const QByteArray file(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const FileInspection facts = inspectFile(file);
    require(FileInspection::fromJson(facts.toJson()).problem == facts.problem);
    const QImage image = pageImage(file, 0, side);
    require(image.isNull() || std::max(image.width(), image.height()) <= side + 1);
    if (!facts.problem.isEmpty()) {
        return 0;
    }
    require(facts.type == mediaTypeOf(file));
    require(facts.pages > 0 || !facts.size.isEmpty());
    if (facts.pages == 0) {
        const QByteArray cleaned = withoutPlace(file);
        require(cleaned.isEmpty() || !saysPlace(cleaned));
    }
    return 0;
}
