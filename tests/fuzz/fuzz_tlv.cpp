// TLV: whatever is read is written back as an object that reads the same.
#include "card/tlv.h"
#include "tests/fuzz/input.h"

using namespace madoguchi;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArrayView input(bytes, qsizetype(size));
    constexpr qsizetype limit = 4096;
    if (const auto length = Tlv::wholeLength(input.first(qMin<qsizetype>(input.size(), 6)), limit)) {
        require(*length >= 2 && *length <= limit);
    }
    const auto objects = Tlv::parseAll(input);
    if (!objects) {
        return 0;
    }
    qsizetype total = 0;
    for (const Tlv &object : *objects) {
        total += object.value.size() + 2;
        const auto again = Tlv::parseAll(object.bytes());
        require(again && again->size() == 1);
        require(again->first().tag == object.tag && again->first().value == object.value);
    }
    require(total <= input.size());
    return 0;
}
